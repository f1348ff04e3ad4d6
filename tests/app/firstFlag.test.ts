import { expect, it } from 'vitest'
import type { Severity } from '../../src/core/index.ts'
import { firstFlag } from '../../src/app/state/firstFlag.ts'

const flag = (name: string, severity: Severity, confidence: number) => ({ name, finding: { severity, confidence } })

it.each([
  ['the gravest of the sure ones', [flag('a', 'minor', 0.95), flag('b', 'critical', 0.6), flag('c', 'major', 0.9)], 'c'],
  ['of equals the first in reading order', [flag('a', 'minor', 0.99), flag('b', 'critical', 0.91), flag('c', 'critical', 0.98)], 'b'],
  ['where none is sure, the gravest', [flag('a', 'minor', 0.8), flag('b', 'major', 0.3)], 'b'],
  ['none of none', [], undefined],
] as const)('a document opens with %s', (_, flags, name) => expect(firstFlag<{ name: string; finding: { severity: Severity; confidence: number } }>(flags)?.name).toBe(name))
