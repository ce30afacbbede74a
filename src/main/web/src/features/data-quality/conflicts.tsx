import { CONFLICT_FIELDS, type ConflictField } from '../../core/planning-address';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import { ConflictList } from './conflict-list';
import type { Quality } from './quality';

type Props = { readonly quality: Quality; readonly chosen: ConflictField | null };

/** About how many organisations sources disagree, field by field; a count opens who they are. */
export function Conflicts({ quality, chosen }: Props) {
  const { t } = usePage();
  const words = t.dataQuality;
  const region = quality.region?.code ?? null;
  return (
    <>
      <div className="heat-frame narrow">
        <table className="heat plain" data-testid="conflicts">
          <tbody>
            {quality.conflicts.map(({ field, organisations }) => (
              <tr key={field} className={field === chosen ? 'chosen' : undefined}>
                <th scope="row">{words.conflicts[field] ?? field}</th>
                <td>{counted(field, organisations)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.stale}</th>
              <td>{words.organisations(quality.stale)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {chosen && (
        <>
          <h3>{words.conflictsBy(words.conflicts[chosen] ?? chosen)}</h3>
          <ConflictList region={region} field={chosen} />
        </>
      )}
    </>
  );

  function counted(field: string, organisations: number) {
    const known = CONFLICT_FIELDS.find((one) => one === field);
    const text = words.organisations(organisations);
    if (known === undefined || organisations === 0) return text;
    return (
      <ViewLink to={{ page: 'data-quality', region, conflicts: known === chosen ? null : known }}>
        {text}
        <span className="sr-only">
          {': '}
          {known === chosen ? words.hideConflicts : words.showConflicts(words.conflicts[field] ?? field)}
        </span>
      </ViewLink>
    );
  }
}
