import type { ChainLook } from '../../core/chain-address';
import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { placeText } from '../../ui/place-text';
import { OriginBadge } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';
import type { TechnologyOfStage } from './gaps';

type Props = {
  readonly of: TechnologyOfStage['suppliers'];
  /** How many there are in all. */
  readonly count: number;
  readonly look: ChainLook;
  /** Whether each leads to what would be without it. */
  readonly leaving?: boolean;
};

/** Organisations that have a technology or may have it: declared or inferred, how surely, and from which projects. */
export function SupplierList({ of, count, look, leaving = false }: Props) {
  const { t, language } = usePage();
  const words = t.chains;
  return (
    <>
      <ul className="suppliers">
        {of.map(({ organisation, confidence, declared, projectCount, projects }, index) => {
          const place = organisation && placeText(organisation.place, language);
          return (
            <li key={organisation?.id ?? index}>
              {organisation ? <ThingLink thing={organisation} kind="ORGANISATION" /> : words.newOne}
              <OriginBadge origin={declared ? 'DECLARED' : 'INFERRED'} />{' '}
              <span className="muted tabular">{formatPercent(confidence, language)}</span>
              {organisation && (
                <span className="muted">
                  {' '}
                  {[t.words.type[organisation.type], place].filter(Boolean).join(', ')}
                </span>
              )}
              {leaving && organisation && (
                <ViewLink
                  className="aside-link"
                  to={{
                    page: 'chains',
                    look: { ...look, changes: [{ does: 'leave', organisation: organisation.id }] },
                  }}
                >
                  {words.whatIfLeaves}
                  <span className="sr-only"> {organisation.name}</span>
                </ViewLink>
              )}
              {projectCount > 0 && (
                <span className="supplier-projects">
                  {words.projectCount(projectCount)}:{' '}
                  {projects.map((project) => (
                    <ThingLink key={project.id} thing={project} kind="PROJECT" />
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {of.length < count && of.length > 0 && <p className="muted">{words.shown(of.length, count)}</p>}
    </>
  );
}
