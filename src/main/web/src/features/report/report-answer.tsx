import { formatMoment, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { DataQualityDocument, type SchemesQuery, ValueChainsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { CoverageNotes } from '../coverage/coverage-notes';
import type { Table } from '../coverage/measures';
import { Reconciliation } from '../coverage/reconciliation';
import { Trends } from '../coverage/trends';
import { Headlines } from '../data-quality/headlines';
import { KnownTable } from '../data-quality/known-table';
import { ReportAreas } from './report-areas';
import { ReportChain } from './report-chain';
import { ReportFigures } from './report-figures';

type Props = { readonly table: Table; readonly scheme: SchemesQuery['schemes'][number] | undefined };

/** The report: headline figures, areas, trends, chains, data quality, method and sources, in the order one reads them. */
export function ReportAnswer({ table, scheme }: Props) {
  const { t, language } = usePage();
  const words = t.report;
  const region = table.region.code;
  const chains = useQuestion(ValueChainsDocument, {});
  const quality = useQuestion(DataQualityDocument, { scope: region });
  const sources = [
    ...(scheme?.source ? [scheme.source.title] : []),
    ...(chains.data?.valueChains.map(({ provenance }) => provenance.source.title) ?? []),
  ];
  return (
    <>
      {table.silence ? (
        <p className="notice">{table.explanation}</p>
      ) : (
        <>
          <ReportFigures table={table} />
          <section>
            <h2>{words.areas}</h2>
            <ReportAreas table={table} />
            <Reconciliation table={table} />
            {table.reference?.unavailable && <p className="notice">{table.reference.explanation}</p>}
          </section>
          <Trends table={table} />
        </>
      )}
      <section>
        <h2>{words.chains}</h2>
        <p className="muted">{words.chainsNote}</p>
        <Answered asked={chains} skeleton={8}>
          {({ valueChains }) => (
            <>
              {valueChains.map((chain) => (
                <ReportChain key={chain.id} chain={chain} region={region} />
              ))}
              {valueChains.length === 0 && <p>{words.noChains}</p>}
            </>
          )}
        </Answered>
      </section>
      <section>
        <h2>{t.dataQuality.screen}</h2>
        <Answered asked={quality} skeleton={6}>
          {({ dataQuality }) => (
            <>
              <KnownTable known={dataQuality.known} region={region} />
              <p className="muted">{t.dataQuality.inferenceNote}</p>
              <Headlines headlines={dataQuality.headlines} />
              <p>
                {t.dataQuality.stale}: {formatNumber(dataQuality.stale, language)}
              </p>
            </>
          )}
        </Answered>
      </section>
      {!table.silence && <CoverageNotes table={table} />}
      <section>
        <h2>{words.sources}</h2>
        <ul className="lines">
          {[...new Set(sources)].map((title) => (
            <li key={title}>{title}</li>
          ))}
          <li>{t.start.attributionShort}</li>
        </ul>
        <p className="muted">
          {words.made(
            formatMoment(table.snapshot.takenAt, language),
            location.origin + location.pathname + location.search,
          )}
        </p>
      </section>
    </>
  );
}
