/** Marks a change of nothing but space: a line through a space would be read as a hyphen, so it gets a sign of its own. */
export const blank = (text: string): { readonly 'data-blank'?: '' } => (/^\s+$/.test(text) ? { 'data-blank': '' } : {})
