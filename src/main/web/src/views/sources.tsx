import { formatDate } from '../core/format';
import { usePage } from '../core/page-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { ImportJobs } from '../features/import-jobs/import-jobs';
import { Schemes } from '../features/schemes/schemes';
import { AboutDocument } from '../generated/graphql';
import { Answered } from '../ui/asked';
import { ViewLink } from '../ui/view-link';
import { WebAddress } from '../ui/web-address';

/** Where the data come from, under which permission, and what was loaded when. */
export function SourcesView() {
  const { t, language } = usePage();
  const asked = useQuestion(AboutDocument, {});
  const count = asked.data?.about.sources.length ?? null;
  const title = count === null ? t.frame.sources : t.sources.title(count);
  useTitle(title);
  return (
    <main id="content" className="sources-view">
      <h1>{title}</h1>
      <p className="muted">{t.sources.lead}</p>
      <p>
        <a className="button" href="/api/exports/bundle" download>
          {t.sources.everything}
        </a>{' '}
        <span className="muted">{t.sources.everythingNext}</span>
      </p>
      <ViewLink to={{ page: 'import' }} className="button">
        {t.imports.link}
      </ViewLink>
      <Answered asked={asked} skeleton={12}>
        {({ about }) => (
          <>
            <section>
              <h2>{t.sources.attribution}</h2>
              <p className="attribution">{about.attribution}</p>
            </section>
            <table className="results">
              <thead>
                <tr>
                  <th scope="col">{t.sources.source}</th>
                  <th scope="col">{t.sources.publisher}</th>
                  <th scope="col">{t.sources.licence}</th>
                  <th scope="col">{t.sources.read}</th>
                  <th scope="col" className="number">
                    {t.sources.rank}
                  </th>
                </tr>
              </thead>
              <tbody>
                {about.sources.map((source) => (
                  <tr key={source.id}>
                    <th scope="row">
                      {source.title}
                      {source.address && (
                        <span className="because">
                          <WebAddress address={source.address} />
                        </span>
                      )}
                    </th>
                    <td>{source.publisher ?? <span className="unknown">{t.frame.unknown}</span>}</td>
                    <td>{source.licence ?? <span className="unknown">{t.frame.unknown}</span>}</td>
                    <td>{source.retrievedOn && formatDate(source.retrievedOn, language)}</td>
                    <td className="number">{source.rank}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Answered>
      <Schemes />
      <p>
        <ViewLink to={{ page: 'merges' }}>{t.merges.inSources}</ViewLink>
      </p>
      <ImportJobs />
    </main>
  );
}
