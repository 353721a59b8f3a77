/**
 * The private export condition under which a package of this repository resolves to its sources. Tests, type checks and
 * the bundles of the apps use it, so that none of them waits for another package's build. Published packages lose it.
 */
export const sourceCondition = "@lantoa/source"
