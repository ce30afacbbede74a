import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ChainLook } from '../../core/chain-address';
import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';
import { ThingLink } from '../../ui/thing-link';
import { ClosingList } from './closing-list';
import { findingText, type Gaps, severityText, type StageOfChain, tieOf } from './gaps';
import { TechnologyCard } from './technology-card';
import { VerdictMark } from './verdict-mark';

type Props = {
  readonly gaps: Gaps;
  readonly stage: StageOfChain;
  readonly look: ChainLook;
  /** Whether somebody has just opened it, and reads on here. */
  readonly focused: boolean;
  readonly onClose: () => void;
};

/** All that is known of one stage: what was found and why, who supplies it, and what would close its gaps. */
export function StagePanel({ gaps, stage, look, focused, onClose }: Props) {
  const { t, language } = usePage();
  const words = t.chains;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const around = gaps.links.filter(({ from, to }) => from.id === stage.stage.id || to.id === stage.stage.id);
  const nameOf = (id: string) => gaps.stages.find((one) => one.stage.id === id)?.stage.name ?? id;
  return (
    <section className="stage-panel" data-testid="stage-panel">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {stage.stage.name}
        </h2>
        <VerdictMark verdict={stage.verdict} />
        <Button className="tool icon-button" aria-label={words.closeStage} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <ul className="findings">
        {stage.findings.map((finding) => (
          <li key={finding}>
            <VerdictMark verdict={finding} /> <span>{findingText(gaps, stage, finding, t)}</span>
          </li>
        ))}
      </ul>
      <p className="muted">
        {severityText(stage, t, language)}.{' '}
        {stage.confidence !== null && words.confidence(formatPercent(stage.confidence, language))}
      </p>
      {around.length > 0 && (
        <ul className="lines">
          {around.map((link) => {
            const tie = tieOf(link);
            return (
              <li key={`${link.from.id} ${link.to.id}`}>
                {nameOf(link.from.id)} {'\u2192'} {nameOf(link.to.id)}:{' '}
                {tie === 'tied' ? words.linkText.tied(link.ties) : words.linkText[tie]}{' '}
                {link.projects.map((project) => (
                  <ThingLink key={project.id} thing={project} kind="PROJECT" />
                ))}
              </li>
            );
          })}
        </ul>
      )}
      <div className="stage-parts">
        <div>
          <h3>{words.technologies}</h3>
          {stage.technologies.map((technology) => (
            <TechnologyCard key={technology.technology.id} of={technology} look={look} />
          ))}
        </div>
        <ClosingList stage={stage} look={look} />
      </div>
    </section>
  );
}
