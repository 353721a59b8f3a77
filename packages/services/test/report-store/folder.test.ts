import { folderLayer, temporaryFolders } from "./folder.fixture.ts"
import { longer } from "./longer.ts"
import { storeContract } from "./report-store.contract.ts"

const newFolder = temporaryFolders()

storeContract({ name: "in a folder", fresh: async () => folderLayer(await newFolder()), runs: 8 * longer })
