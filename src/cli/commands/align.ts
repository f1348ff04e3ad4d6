import type { Command } from '../command.ts'
import { UsageError } from '../usage.ts'
export const alignCommand: Command = async () => { throw new UsageError('align: not built yet') }
