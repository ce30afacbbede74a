import { usePage } from '../../core/page-context';
import type { MemberField } from '../../generated/graphql';
import type { Column } from './upload';

type Props = {
  readonly columns: readonly Column[];
  readonly remembered: boolean;
  readonly mapping: readonly MemberField[];
  readonly onMapping: (mapping: readonly MemberField[]) => void;
};

/** What each column of a list says: guessed, shown beside its first values, to be corrected. */
export function ColumnsStep({ columns, remembered, mapping, onMapping }: Props) {
  const { t } = usePage();
  const fields = Object.entries(t.imports.fields) as [MemberField, string][];
  return (
    <section>
      <h2>{t.imports.columns}</h2>
      <p className="muted">{remembered ? t.imports.remembered : t.imports.columnsHint}</p>
      <table className="results import-columns">
        <thead>
          <tr>
            <th scope="col">{t.imports.column}</th>
            <th scope="col">{t.imports.meaning}</th>
            <th scope="col">{t.imports.samples}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.position}>
              <th scope="row">{column.header}</th>
              <td>
                <select
                  aria-label={t.imports.meaningOf(column.header)}
                  value={mapping[index]}
                  onChange={(event) =>
                    onMapping(mapping.with(index, event.currentTarget.value as MemberField))
                  }
                >
                  {fields.map(([field, words]) => (
                    <option key={field} value={field}>
                      {words}
                    </option>
                  ))}
                </select>
              </td>
              <td className="muted">{column.samples.slice(0, 3).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
