export { bringDictionaries } from '../../state/bringing.ts'
export { importFile } from './importFile.ts'
export { kindOf } from './kindOf.ts'
