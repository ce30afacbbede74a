import { usePage } from '../../core/page-context';
import { type Gaps, type StageOfChain, tieOf } from './gaps';

type Props = { readonly gaps: Gaps; readonly stage: StageOfChain };

const SIGNS = { tied: '\u2193', broken: '\u2715', unknown: '?' };

/** What a stage feeds and how the two are tied, in words: shown where there is no room to draw it. */
export function StageTies({ gaps, stage }: Props) {
  const { t } = usePage();
  const words = t.chains;
  const links = gaps.links.filter(({ from }) => from.id === stage.stage.id);
  if (links.length === 0) return null;
  return (
    <ul className="stage-ties">
      {links.map((link) => {
        const tie = tieOf(link);
        const name = gaps.stages.find(({ stage: { id } }) => id === link.to.id)?.stage.name ?? link.to.id;
        return (
          <li key={link.to.id} className={`stage-tie-${tie}`}>
            <span aria-hidden="true">{SIGNS[tie]}</span>{' '}
            <span>
              {words.feeds} <strong>{name}</strong>:{' '}
              {tie === 'tied' ? words.linkText.tied(link.ties) : words.linkText[tie]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
