export { loadTagger, shippedResources } from '../../src/cli/input.ts'
