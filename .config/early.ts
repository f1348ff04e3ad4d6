import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Names in the page itself what its first scripts ask for, so that it is on its way before they run.
 * `modules` are the ends of the paths of the modules that are imported.
 */
export function early(...modules: readonly string[]): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []))
        const mine = modules.flatMap((module) => {
          const found = chunks.filter(({ moduleIds, facadeModuleId }) => [facadeModuleId, ...moduleIds].some((id) => id?.endsWith(module)))
          if (found.length === 0) throw new Error(`${module} is in no chunk`)
          return found
        })
        const known = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]))
        const named = [...new Set(mine.flatMap(({ fileName, imports }) => [fileName, ...imports]))].filter((name) => !known.has(name))
        const styles = new Set(chunks.filter(({ fileName }) => named.includes(fileName)).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
        const link = (attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({ tag: 'link', injectTo: 'head', attrs: { ...attrs, fetchpriority: 'low', crossorigin: true } })
        return [...named.map((name) => link({ rel: 'modulepreload', href: `./${name}` })), ...[...styles].map((name) => link({ rel: 'preload', as: 'style', href: `./${name}` }))]
      },
    },
  }
}
