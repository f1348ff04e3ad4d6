import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/', '.config/*.cjs', '.config/*.mjs', '.config/*.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A command answers with a promise whether or not it waits for anything.
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    // The virtualizer's functions cannot be memoised; the compiler leaves those components alone, which is right.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off', ...jsxA11y.flatConfigs.recommended.rules },
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'Date', 'setTimeout', 'fetch', 'window', 'document', 'process', 'console'] } },
)
