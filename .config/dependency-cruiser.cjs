/** The arrows of the house: who may import whom. */
const core = (name) => `^src/core/${name}/`
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})
module.exports = {
  forbidden: [
    only('model-imports-nothing', core('model'), [], 'the model stands alone'),
    only('text-knows-the-model', core('text'), [core('model')], 'text -> model'),
    only('terms-know-text', core('terms'), [core('text'), core('model')], 'terms -> text, model'),
    ...['formats', 'align', 'checks', 'quality'].map((name) =>
      only(`${name}-know-terms`, core(name), [core('terms'), core('text'), core('model')], `${name} -> terms, text, model; never each other`),
    ),
    only('core-knows-itself', '^src/core/', [], 'the core imports nothing of the project outside itself'),
    only('messages-know-the-core', '^src/messages/', ['^src/core/index\\.ts$'], 'messages -> core'),
    only('store-knows-the-core', '^src/store/', ['^src/core/index\\.ts$'], 'store -> core, by its only door'),
    only('workers-know-the-core', '^src/workers/', ['^src/core/index\\.ts$'], 'workers -> core'),
    only('cli-knows-the-core', '^src/cli/', ['^src/core/index\\.ts$', '^src/messages/'], 'cli -> core, messages'),
    only('app-knows-the-doors', '^src/app/', ['^src/core/index\\.ts$', '^src/store/index\\.ts$', '^src/workers/(client|service)\\.ts$', '^src/messages/'], 'app -> core, store, workers, messages'),
    {
      name: 'features-stand-apart',
      comment: 'features never import each other',
      severity: 'error',
      from: { path: '^src/app/features/([^/]+)/' },
      to: { path: '^src/app/features/([^/]+)/', pathNot: '^src/app/features/$1/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { pathNot: 'node_modules', dependencyTypesNot: ['type-only'] } } },
    { name: 'core-does-no-io', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] } },
}
