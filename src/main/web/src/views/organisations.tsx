import { useEffect, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { download, fileName } from '../core/download';
import type { ListView } from '../core/filter-address';
import { writeList } from '../core/filter-address';
import type { Language } from '../core/language';
import { adjust, navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { NARROW, useMedia } from '../core/use-media';
import { useTitle } from '../core/use-title';
import { conditionsInWords } from '../features/organisations/conditions';
import { Facets } from '../features/organisations/facets';
import { organisationsCsv } from '../features/organisations/organisations-csv';
import { OrganisationRows } from '../features/organisations/organisations-list';
import { OrderSelect } from '../features/organisations/order-select';
import { useOrganisations } from '../features/organisations/use-organisations';
import { YearFields } from '../features/organisations/year-fields';
import { useSettled } from '../features/search/use-settled';
import type { OrganisationFilter } from '../generated/graphql';
import { CheckLine } from '../ui/check-line';
import { MoreButton } from '../ui/more-button';
import { Problem } from '../ui/problem';
import { Skeleton } from '../ui/skeleton';

/** Organisations that fulfil conditions; the title says how many and which, the address holds the conditions. */
export function OrganisationsView({ list }: { readonly list: ListView }) {
  const { t, language, say } = usePage();
  const narrow = useMedia(NARROW);
  const { filter, orderBy } = list;
  const { found, edges, loading, failure, retry, more } = useOrganisations(list);
  const count = found?.totalCount ?? 0;
  const conditions = conditionsInWords(filter, found?.facets, count, t);
  const title = !found
    ? t.frame.organisations
    : count === 0
      ? t.organisations.none(conditions)
      : t.organisations.title(count, conditions);
  useTitle(title);

  const change = (next: OrganisationFilter) =>
    navigate({ page: 'organisations', list: { filter: next, orderBy } });
  const [exporting, setExporting] = useState<string | null>(null);
  const exportCsv = async () => {
    const text = await organisationsCsv(filter, orderBy, language, t, (done, of) =>
      setExporting(t.organisations.exporting(done, of)),
    );
    setExporting(null);
    download(fileName(title, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };

  const filters = (
    <div className="legend">
      <WordsField
        key={filter.text ?? ''}
        text={filter.text ?? ''}
        onText={(text) => change({ ...filter, text: text || null })}
      />
      <Facets facets={found?.facets ?? []} filter={filter} onFilter={change} />
      <YearFields filter={filter} onFilter={change} />
      <CheckLine
        on={filter.declaredOnly ?? false}
        label={t.organisations.declaredOnly}
        onToggle={() => change({ ...filter, declaredOnly: filter.declaredOnly ? null : true })}
      />
      {Object.keys(writeList({ filter, orderBy: null })).length > 0 && (
        <Button onPress={() => change({})}>{t.organisations.clear}</Button>
      )}
    </div>
  );
  return (
    <main id="content" className="list-view">
      <aside className="side-left" aria-label={t.organisations.filters}>
        {narrow ? (
          <details>
            <summary>{t.organisations.filters}</summary>
            {filters}
          </details>
        ) : (
          filters
        )}
      </aside>
      <section className="middle" aria-busy={loading}>
        <h1>{title}</h1>
        <div className="toolbar">
          <OrderSelect
            orderBy={orderBy}
            hasText={Boolean(filter.text)}
            onOrder={(order) => adjust({ page: 'organisations', list: { filter, orderBy: order } })}
          />
          <span className="spacer" />
          {found && <span className="muted tabular">{t.organisations.shown(edges.length, count)}</span>}
          <Button
            className="tool"
            isDisabled={count === 0 || exporting !== null}
            onPress={() =>
              void exportCsv().catch(() => {
                setExporting(null);
                say(t.frame.problem.unreachable);
              })
            }
          >
            {exporting ?? t.organisations.exportCsv}
          </Button>
          {count > 0 && (
            <a className="button" href={workbookOf(filter, language)} download>
              {t.organisations.exportXlsx}
            </a>
          )}
        </div>
        {failure && <Problem failure={failure} retry={retry} />}
        {!found && !failure && <Skeleton lines={12} />}
        {found && count === 0 && <p className="notice">{t.organisations.emptyNext}</p>}
        {found && count > 0 && (
          <div className={loading ? 'stale' : undefined}>
            <OrganisationRows edges={edges} />
            <MoreButton shown={edges.length} of={count} step={50} onMore={more} />
          </div>
        )}
      </section>
    </main>
  );
}

/** The whole list as a workbook, made by the service. */
function workbookOf(filter: OrganisationFilter, language: Language): string {
  const query = new URLSearchParams({ list: 'organisations', language: language.toLowerCase() });
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  if (given.length > 0) query.set('filter', JSON.stringify(Object.fromEntries(given)));
  return `/api/exports/xlsx?${query.toString()}`;
}

function WordsField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = usePage();
  const [written, setWritten] = useState(text);
  const settled = useSettled(written.trim(), 400);
  useEffect(() => {
    if (settled !== text) onText(settled);
    // Only what was written counts; the conditions around it may have changed meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <TextField className="field" value={written} onChange={setWritten}>
      <Label>{t.organisations.text}</Label>
      <Input placeholder={t.organisations.textHint} />
    </TextField>
  );
}
