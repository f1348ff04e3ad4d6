import { columnOrderingFeature, columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { Row, Version } from '../../core/index.ts'

export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature })

const helper = createColumnHelper<typeof features, Row>()

/** One column a version. The table holds ids; text is looked up by the cells that are in the window. */
export const columnsOf = (versions: readonly Version[]) =>
  helper.columns(versions.map((version) => helper.accessor((row) => row.members[version.id], { id: version.id })))
