import { formatNumber, formatYears } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { BridgesQuery } from '../../generated/graphql';
import { SaysWho, SourceName } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';

type Found = BridgesQuery['bridges'];

/** Whom the network depends on: three tables and the link that would help most. */
export function BridgesAnswer({ found }: { readonly found: Found }) {
  const { t, language } = usePage();
  const { newLink } = found;
  return (
    <>
      <p>
        {t.bridges.groups(found.organisations, found.groups.length, found.groups[0] ?? 0)}{' '}
        {t.bridges.isolated(found.isolated)}
      </p>
      {newLink && (
        <section className="notice" data-testid="new-link">
          <h2>{t.bridges.newLink}</h2>
          <p>
            <ThingLink thing={newLink.from} kind={newLink.from.kind} /> {t.bridges.and}{' '}
            <ThingLink thing={newLink.to} kind={newLink.to.kind} />
          </p>
          <p>
            {t.bridges.bypassed}{' '}
            {newLink.bypassed.map((one, index) => (
              <span key={one.id}>
                {index > 0 && ', '}
                <ThingLink thing={one} kind={one.kind} />
              </span>
            ))}
          </p>
          <ViewLink
            to={{
              page: 'connect',
              connection: { of: [newLink.from.id, newLink.to.id], since: null, asOf: null },
            }}
          >
            {t.bridges.howToday}
          </ViewLink>
        </section>
      )}
      <section>
        <h2>{t.bridges.cutOrganisations(found.cutOrganisationCount)}</h2>
        <table className="results">
          <thead>
            <tr>
              <th scope="col">{t.bridges.organisation}</th>
              <th scope="col" className="number">
                {t.bridges.separates}
              </th>
              <th scope="col" className="number">
                {t.bridges.parts}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.cutOrganisations.map((cut) => (
              <tr key={cut.organisation.id}>
                <th scope="row">
                  <ThingLink thing={cut.organisation} kind={cut.organisation.kind} />
                </th>
                <td className="number" data-label={t.bridges.separates}>
                  {formatNumber(cut.separates, language)}
                </td>
                <td className="number" data-label={t.bridges.parts}>
                  {formatNumber(cut.parts, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t.bridges.cutLinks(found.cutLinkCount)}</h2>
        <table className="results">
          <thead>
            <tr>
              <th scope="col">{t.bridges.link}</th>
              <th scope="col">{t.bridges.rests}</th>
              <th scope="col" className="number">
                {t.bridges.separates}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.cutLinks.map(({ hop, separates }) => (
              <tr key={`${hop.from.id} ${hop.to.id}`}>
                <th scope="row">
                  <ThingLink thing={hop.from} kind={hop.from.kind} /> &ndash;{' '}
                  <ThingLink thing={hop.to} kind={hop.to.kind} />
                </th>
                <td>
                  {hop.evidence.map((evidence) => {
                    const shared = evidence.project ?? evidence.cluster;
                    return (
                      shared && (
                        <p key={shared.id}>
                          <ThingLink thing={shared} kind={evidence.project ? 'PROJECT' : 'CLUSTER'} />{' '}
                          <span className="muted">{formatYears(evidence.years)}</span>
                          <SaysWho fact={shared.name}>
                            <p>
                              <SourceName source={evidence.source} />
                            </p>
                          </SaysWho>
                        </p>
                      )
                    );
                  })}
                </td>
                <td className="number" data-label={t.bridges.separates}>
                  {formatNumber(separates, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t.bridges.between}</h2>
        {found.betweenEstimated && <p className="muted">{t.bridges.estimated}</p>}
        <table className="results">
          <thead>
            <tr>
              <th scope="col">{t.bridges.organisation}</th>
              <th scope="col" className="number">
                {t.bridges.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.between.map((one) => (
              <tr key={one.organisation.id}>
                <th scope="row">
                  <ThingLink thing={one.organisation} kind={one.organisation.kind} />
                </th>
                <td className="number" data-label={t.bridges.share}>
                  {formatShare(one.share)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );

  function formatShare(share: number): string {
    return new Intl.NumberFormat(language.toLowerCase(), {
      style: 'percent',
      maximumFractionDigits: 1,
    }).format(share);
  }
}
