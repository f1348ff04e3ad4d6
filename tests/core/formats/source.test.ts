import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decode, gunzipped, maximumBytes, ReadError } from '../../../src/core/index.ts'

const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
const utf16 = (text: string, little: boolean) => Uint8Array.from((little ? [0xff, 0xfe] : [0xfe, 0xff]).concat([...text].flatMap((char) => (little ? [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8] : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]))))

/** How reading fails, as `code place`. */
function failure(content: Uint8Array): string {
  try {
    decode({ name: 'zh.md', bytes: content })
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    expect(error.message).toContain('zh.md')
    return `${error.code} ${error.place}`.trim()
  }
  return 'read'
}

describe('decode', () => {
  it.each([
    ['nothing', bytes(), 'empty'],
    ['only space', bytes(' \n\t \u3000'), 'empty'],
    ['only a byte order mark', bytes([0xef, 0xbb, 0xbf]), 'empty'],
    ['20 MB', new Uint8Array(20 * 1024 * 1024).fill(0x61), 'too-large'],
    ['one byte too many', new Uint8Array(maximumBytes + 1).fill(0x61), 'too-large'],
    ['a lone continuation byte', bytes('和平', [0x80]), 'malformed-utf8 byte 6'],
    ['an overlong slash', bytes('ab', [0xc0, 0xaf]), 'malformed-utf8 byte 2'],
    ['a surrogate in UTF-8', bytes('a', [0xed, 0xa0, 0x80]), 'malformed-utf8 byte 1'],
    ['beyond U+10FFFF', bytes([0xf4, 0x90, 0x80, 0x80]), 'malformed-utf8 byte 0'],
    ['cut off in a character', bytes('和', [0xe5, 0xb9]), 'malformed-utf8 byte 3'],
    ['GBK', Uint8Array.from([0xba, 0xcd, 0xc6, 0xbd]), 'malformed-utf8 byte 0'],
    ['a NUL byte', bytes('ab\0c'), 'wrong-type byte 2'],
    ['ZIP', bytes('PK\u0003\u0004...'), 'wrong-type'],
    ['PDF', bytes('%PDF-1.7'), 'wrong-type'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'wrong-type'],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'wrong-type'],
    ['GIF', bytes('GIF89a'), 'wrong-type'],
    ['DOC', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'wrong-type'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8]), 'wrong-type'],
    ['half a UTF-16 unit', Uint8Array.from([...utf16('和平', true), 0x41]), 'malformed'],
    ['a lone surrogate in UTF-16', Uint8Array.from([...utf16('和', true), 0x3d, 0xd8]), 'malformed'],
  ])('refuses %s', (_, content, expected) => expect(failure(content)).toBe(expected))

  it.each([
    ['UTF-8', bytes('和平😀'), '和平😀'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], '和平'), '和平'],
    ['UTF-16, little end first', utf16('和平 peace', true), '和平 peace'],
    ['UTF-16, big end first', utf16('和平 peace', false), '和平 peace'],
    ['the last code point', bytes([0xf4, 0x8f, 0xbf, 0xbd]), '\u{10fffd}'],
    ['any line ends', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ])('reads %s', (_, content, expected) => expect(decode({ name: 'x.txt', bytes: content })).toBe(expected))

  it('takes a file of exactly the limit', () => expect(decode({ name: 'x.txt', bytes: new Uint8Array(maximumBytes).fill(0x61) })).toHaveLength(maximumBytes))
})

describe('gunzipped', () => {
  const wrapped = gzipSync(bytes(Array.from({ length: 3000 }, (_, at) => `${at * at} 和平`).join('\n')))
  const problem = (content: Uint8Array): unknown => {
    try {
      return gunzipped({ name: 'a.u8.gz', bytes: content })
    } catch (error) {
      return error
    }
  }

  it('takes the wrapping off, and leaves what has none', () => {
    expect(gunzipped({ name: 'a.u8.gz', bytes: gzipSync(bytes('和平')) })).toEqual({ name: 'a.u8', bytes: bytes('和平') })
    const plain = { name: 'a.u8', bytes: bytes('和平') }
    expect(gunzipped(plain)).toEqual(plain)
  })

  it('refuses what is damaged, cut off or too large unpacked', () => {
    for (const content of [wrapped.subarray(0, wrapped.length - 100), wrapped.subarray(0, wrapped.length / 2), wrapped.subarray(0, 11), Uint8Array.from([0x1f, 0x8b]), Uint8Array.from([0x1f, 0x8b, 9, 9, 9])]) expect(problem(content)).toMatchObject({ code: 'malformed', file: 'a.u8.gz' })
    expect(problem(gzipSync(new Uint8Array(maximumBytes * 3)))).toMatchObject({ code: 'too-large' })
  })
})
