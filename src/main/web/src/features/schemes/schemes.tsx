import { formatDate } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { SchemesDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';

/** The taxonomies and strategies in the data, with their versions and periods. */
export function Schemes() {
  const { t, language } = usePage();
  const asked = useQuestion(SchemesDocument, {});
  return (
    <section>
      <h2>{t.sources.taxonomies}</h2>
      <Answered asked={asked} skeleton={8}>
        {({ schemes }) => (
          <table className="results">
            <tbody>
              {schemes.map((scheme) => (
                <tr key={scheme.id}>
                  <th scope="row">
                    {[scheme.title, scheme.version].filter(Boolean).join(' ')}
                    <span className="because">{t.words.kinds[scheme.kind]}</span>
                  </th>
                  <td>{scheme.region?.name}</td>
                  <td>
                    {[scheme.validFrom, scheme.validTo]
                      .map((date) => (date ? formatDate(date, language) : ''))
                      .join('\u2013')
                      .replace(/^\u2013$/, '')}
                  </td>
                  <td className="number">{t.sources.concepts(scheme.conceptCount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answered>
    </section>
  );
}
