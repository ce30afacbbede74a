import { Button } from 'react-aria-components';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { NetworkChangeKind, NetworkChangesQuery } from '../../generated/graphql';

type Props = {
  readonly counts: NetworkChangesQuery['networkChanges']['counts'];
  readonly kind: NetworkChangeKind;
  readonly onKind: (kind: NetworkChangeKind) => void;
};

/** How much changed, kind by kind; a count opens its facts. */
export function CountsTable({ counts, kind: shown, onKind }: Props) {
  const { t, language } = usePage();
  const words = t.changes;
  return (
    <div className="heat-frame narrow">
      <table className="heat plain" data-testid="changes">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.unknown}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, count, unknown }) => (
            <tr key={kind} className={kind === shown ? 'chosen' : undefined}>
              <th scope="row">
                <Button
                  className="heat-figure"
                  aria-pressed={kind === shown}
                  aria-label={words.show(words.kinds[kind])}
                  onPress={() => onKind(kind)}
                >
                  {words.kinds[kind]}
                </Button>
              </th>
              <td>{formatNumber(count, language)}</td>
              <td>
                {unknown === null ? (
                  <span className="unknown">{words.untold}</span>
                ) : (
                  formatNumber(unknown, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
