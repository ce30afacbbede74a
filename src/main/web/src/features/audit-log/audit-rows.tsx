import type { AuditFilter } from '../../core/audit-address';
import { formatMoment } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { AuditLogQuery } from '../../generated/graphql';
import { ViewLink } from '../../ui/view-link';
import { type Change, changesOf } from './changes';

export type Entry = AuditLogQuery['auditLog']['edges'][number]['node'];

/** Entries as rows: when, who, what, and what it was and became. */
export function AuditRows({
  entries,
  filter,
}: {
  readonly entries: readonly Entry[];
  readonly filter: AuditFilter;
}) {
  const { t, language } = usePage();
  const words = t.audit;
  return (
    <table className="results audit">
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.changes}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>
            </th>
            <td>{entry.personName}</td>
            <td>
              {words.actions[entry.action] ?? entry.action}
              <span className="because">
                {filter.subject === null ? (
                  <ViewLink to={{ page: 'audit', filter: { ...filter, subject: entry.subject } }}>
                    <span className="sr-only">{words.only('')}</span>
                    {entry.subject}
                  </ViewLink>
                ) : (
                  entry.subject
                )}
              </span>
            </td>
            <td>
              <Changes of={changesOf(entry.before, entry.after)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ of }: { readonly of: readonly Change[] }) {
  const { t } = usePage();
  const words = t.audit;
  if (of.length === 0) return <span className="muted">{words.nothing}</span>;
  return (
    <ul className="plain">
      {of.map((change) => (
        <li key={change.name}>
          {change.name !== '' && <span className="muted">{change.name}: </span>}
          {change.before !== null && (
            <>
              <span className="sr-only">{words.before} </span>
              <del>{change.before}</del> <span aria-hidden="true">→ </span>
            </>
          )}
          <span className="sr-only">{words.after} </span>
          {change.after === null ? (
            <span className="muted">{words.wasNothing}</span>
          ) : (
            <ins>{change.after}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
