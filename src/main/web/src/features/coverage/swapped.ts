import type { Coverage } from '../../core/coverage-address';
import type { Table } from './measures';

/** The same comparison the other way round; null where its second period would be all years, which stands for "the same". */
export function swapped(coverage: Coverage, table: Table, other: Table): Coverage | null {
  const samePeriod = table.from === other.from && table.to === other.to;
  if (!samePeriod && table.from === null && table.to === null) return null;
  return {
    ...coverage,
    facts: null,
    region: other.region.code,
    scheme: other.scheme.id,
    from: other.from,
    to: other.to,
    compare: {
      region: table.region.code === other.region.code ? null : table.region.code,
      scheme: table.scheme.id === other.scheme.id ? null : table.scheme.id,
      from: samePeriod ? null : table.from,
      to: samePeriod ? null : table.to,
    },
  };
}
