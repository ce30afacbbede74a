import { formatDate } from '../core/format';
import { fieldInWords } from '../core/said';
import { usePage } from '../core/page-context';
import { useCorrecting } from './correcting';
import { Heading } from './fact';
import { SourceName, type Statement } from './says-who';
import { StatedValue } from './stated-value';

/** Everything each source says about a thing, field by field, behind one click. */
export function Statements({ of }: { readonly of: readonly Statement[] }) {
  const { t, language } = usePage();
  const correcting = useCorrecting();
  if (of.length === 0) return null;
  return (
    <details className="statements">
      <summary>{t.profile.whatSourcesSay}</summary>
      {of.map((statement, index) => (
        <section key={index}>
          <Heading below>
            <SourceName source={statement.source} />
          </Heading>
          <p className="muted">
            {[
              statement.record,
              statement.source.licence,
              statement.source.retrievedOn &&
                t.profile.retrievedOn(formatDate(statement.source.retrievedOn, language)),
            ]
              .filter(Boolean)
              .join(' \u00b7 ')}
          </p>
          <dl className="facts">
            {statement.fields.map((stated) => (
              <div className="fact" key={`${stated.field} ${stated.language ?? ''}`}>
                <dt>{fieldInWords(stated, t)}</dt>
                <dd>
                  {stated.value === null ? (
                    <em>{t.corrections.nobodyKnows}</em>
                  ) : (
                    <StatedValue field={stated.field} value={stated.value} />
                  )}
                  {!stated.shown && <span className="badge">{t.profile.otherValue}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {correcting?.(null)}
    </details>
  );
}
