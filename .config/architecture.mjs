// Runs dependency-cruiser and fails also when it has seen no module: an empty walk proves nothing.
import { cruise } from 'dependency-cruiser'
import rules from './dependency-cruiser.cjs'

const { output } = await cruise(['src'], { ruleSet: { forbidden: rules.forbidden }, validate: true, ...rules.options })
const { totalCruised, violations } = output.summary
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`)
if (totalCruised === 0) console.error('no module was cruised')
console.log(`architecture: ${totalCruised} modules, ${violations.length} violations`)
process.exitCode = totalCruised === 0 || violations.length > 0 ? 1 : 0
