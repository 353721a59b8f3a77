/** The largest variant file that is read, in bytes: 256 kB. A list of 500 bodies takes about 60 kB. */
export const largestVariantBytes = 256_000

/** How deep the lists and keys of a variant file may stand in each other. The deepest that its shape has is 9. */
export const deepestVariant = 16
