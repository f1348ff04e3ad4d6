import { expose } from 'comlink'
import { CoreService } from './service.ts'

expose(new CoreService())
// The client waits for a first word before it believes that the script has loaded.
self.postMessage('ready')
