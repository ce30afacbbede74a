import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ImportJobsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';

/** What was loaded into the graph, when, and how it went. */
export function ImportJobs() {
  const { t, language } = usePage();
  const asked = useQuestion(ImportJobsDocument, { first: 20 });
  const moment = new Intl.DateTimeFormat(language === 'IT' ? 'it-IT' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section>
      <h2>{t.sources.imports}</h2>
      <Answered asked={asked} skeleton={3}>
        {({ importJobs }) => (
          <table className="results">
            <tbody>
              {importJobs.edges.map(({ node }) => (
                <tr key={node.id}>
                  <th scope="row">{node.title}</th>
                  <td>{t.sources.importState[node.state]}</td>
                  <td>{moment.format(new Date(node.startedAt))}</td>
                  <td className="number">
                    {t.sources.importRows(
                      node.rowsDone,
                      node.rowsOf === null ? t.frame.unknown : formatNumber(node.rowsOf, language),
                    )}
                  </td>
                  <td>{t.sources.importRejected(node.rowsRejected)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answered>
    </section>
  );
}
