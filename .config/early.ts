import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Names in the page itself what its first script asks for at once, so that it is on its way before that script runs.
 * `module` is the end of the path of the module that is imported.
 */
export function early(module: string): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []))
        const mine = chunks.filter(({ moduleIds, facadeModuleId }) => [facadeModuleId, ...moduleIds].some((id) => id?.endsWith(module)))
        if (mine.length === 0) throw new Error(`${module} is in no chunk`)
        const known = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]))
        const named = [...new Set(mine.flatMap(({ fileName, imports }) => [fileName, ...imports]))].filter((name) => !known.has(name))
        const styles = new Set(chunks.filter(({ fileName }) => named.includes(fileName)).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
        const link = (attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({ tag: 'link', injectTo: 'head', attrs: { ...attrs, fetchpriority: 'low', crossorigin: true } })
        return [...named.map((name) => link({ rel: 'modulepreload', href: `./${name}` })), ...[...styles].map((name) => link({ rel: 'preload', as: 'style', href: `./${name}` }))]
      },
    },
  }
}
