import { Button } from 'react-aria-components';
import type { OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import { type Measure, type Row, rowKey, rowName, shade, type Table } from './measures';

type Props = {
  readonly table: Table;
  readonly row: Row;
  readonly measure: Measure;
  readonly onFacts: (facts: OpenFacts) => void;
};

/** One figure: shaded by size, written out, and a way to what it was counted from. */
export function CoverageCell({ table, row, measure, onFacts }: Props) {
  const { t, language } = usePage();
  const value = measure.value(row);
  const dark = row.area ? shade(value, measure, table.areas) : 0;
  const unknowns = measure.id === 'funding' ? row.unknownContributions : 0;
  return (
    <td className={`heat-cell heat-${dark}`}>
      {figure()}
      {unknowns > 0 && (
        <Button
          className="heat-aside"
          onPress={() =>
            onFacts({ row: rowKey(table, row), measure: 'UNKNOWN_CONTRIBUTIONS', compared: false })
          }
        >
          {t.coverage.unknownContributions(unknowns)}
        </Button>
      )}
    </td>
  );

  function figure() {
    if (measure.id === 'declaring' && !row.area) return <span className="muted">&ndash;</span>;
    if (value === null) return <span className="unknown">{t.frame.unknown}</span>;
    const text = measure.text(value, row, language);
    if (value === 0 && measure.id !== 'outsideShare') return text;
    const { facts } = measure;
    if (facts === null)
      return (
        <ViewLink
          to={{
            page: 'organisations',
            list: {
              filter: { regions: [table.region.code], areas: row.area ? [row.area.id] : [] },
              orderBy: null,
            },
          }}
        >
          {text}
        </ViewLink>
      );
    return (
      <Button
        className="heat-figure"
        aria-label={t.coverage.openFacts(text, t.coverage.measure[measure.id], rowName(table, row, t))}
        onPress={() => onFacts({ row: rowKey(table, row), measure: facts, compared: false })}
      >
        {text}
      </Button>
    );
  }
}
