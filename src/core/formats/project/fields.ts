import * as z from 'zod/mini'
import { asId, type Id } from '../../model/index.ts'

/*
 * Fields that several kinds of records have, as parsers.
 */

// Compiling parsers at run time needs eval, which the page's content security policy forbids.
z.config({ jitless: true })

/** An id of that kind. */
export const idField = <T extends Id<string>>() => z.pipe(z.string().check(z.minLength(1)), z.transform((value: string) => asId<T>(value)))
/** A whole number that is not negative. */
export const countField = z.int().check(z.nonnegative())
/** A span in UTF-16 units. */
export const spanField = z.tuple([countField, countField]).check(z.refine(([start, end]) => start <= end))
/** Who did something; empty for the one person of this browser. */
export const authorField = z.catch(z.string(), '')
