import { formatMoney, formatPeriod } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ProjectDocument, type ProjectQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { EvidenceList } from '../../ui/evidence';
import { Fact, Facts, Section } from '../../ui/fact';
import { LongText } from '../../ui/long-text';
import { placeText } from '../../ui/place-text';
import { ProvenanceLines, SaysWho } from '../../ui/says-who';
import { Statements } from '../../ui/statements';
import { ThingLink } from '../../ui/thing-link';
import { UnknownThing } from '../../ui/unknown-thing';

type ProjectAnswer = NonNullable<ProjectQuery['project']>;

/** One project: who takes part with which money, on what, and who says so. */
export function ProjectProfile({ id }: { readonly id: string }) {
  const { t } = usePage();
  const asked = useQuestion(ProjectDocument, { id });
  return (
    <Answered asked={asked} skeleton={12}>
      {({ project }) =>
        project === null ? (
          <UnknownThing id={id} />
        ) : (
          <>
            {project.title && project.title !== project.name && <p className="headline">{project.title}</p>}
            <ProjectFacts project={project} />
            {project.objective && (
              <Section title={t.profile.project.objective}>
                <LongText text={project.objective} />
              </Section>
            )}
            <Participants project={project} />
            {project.technologies.length > 0 && (
              <Section title={t.profile.technologies}>
                <EvidenceList
                  of={project.technologies.map((found) => ({
                    ...found,
                    thing: found.technology,
                    kind: 'TECHNOLOGY',
                  }))}
                />
              </Section>
            )}
            {project.areas.length > 0 && (
              <Section title={t.profile.areas}>
                <EvidenceList
                  of={project.areas.map((found) => ({
                    ...found,
                    thing: found.area,
                    kind: found.area.kind,
                    note: found.area.scheme.title,
                  }))}
                />
              </Section>
            )}
            {project.ties.length > 0 && (
              <Section title={t.profile.ties}>
                <ul className="lines">
                  {project.ties.map((tie, index) => (
                    <li key={index}>
                      {t.words.tie[tie.kind] ?? tie.kind} <ThingLink thing={tie.project} kind="PROJECT" />
                      <SaysWho fact={tie.project.name}>
                        <ProvenanceLines said={tie.provenance} />
                      </SaysWho>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Statements of={project.provenance} />
          </>
        )
      }
    </Answered>
  );
}

function ProjectFacts({ project }: { readonly project: ProjectAnswer }) {
  const { t, language } = usePage();
  const words = t.profile.project;
  const fact = (field: string) => ({ field, statements: project.provenance });
  const period = formatPeriod(project.start, project.end);
  const place = project.placeName ?? project.region?.name ?? null;
  return (
    <Facts>
      <Fact label={words.period} known={period !== null} {...fact('start')}>
        {period}
      </Fact>
      <Fact label={words.status} known={project.status !== null} {...fact('status')}>
        {project.status && t.words.projectStatus[project.status]}
        {project.statusOrigin === 'INFERRED' && <span className="muted"> ({words.statusFromDates})</span>}
      </Fact>
      <Fact label={words.cost} known={project.totalCost !== null} {...fact('totalCost')}>
        {project.totalCost && formatMoney(project.totalCost, language)}
      </Fact>
      <Fact label={words.funding} known={project.funding !== null} {...fact('funding')}>
        {project.funding && formatMoney(project.funding, language)}
      </Fact>
      {project.funder && (
        <Fact label={words.funder} known {...fact('funder')}>
          {project.funder}
        </Fact>
      )}
      <Fact label={words.framework} known={project.framework !== null} {...fact('framework')}>
        {[project.framework, ...project.programmes].join(', ')}
      </Fact>
      {(project.topic ?? project.topicTitle) && (
        <Fact label={words.topic} known {...fact('topic')}>
          {[project.topicTitle, project.topic && `(${project.topic})`].filter(Boolean).join(' ')}
        </Fact>
      )}
      {project.fundingScheme && (
        <Fact label={words.scheme} known {...fact('fundingScheme')}>
          {project.fundingScheme}
        </Fact>
      )}
      {project.grantNumber && (
        <Fact label={words.grant} known {...fact('grantNumber')}>
          {project.grantNumber}
        </Fact>
      )}
      {place !== null && (
        <Fact label={words.placeName} known {...fact('place')}>
          {place}
        </Fact>
      )}
      {project.award && (
        <Fact label={words.award} known {...fact('award')}>
          {[project.award, project.awardDate && `(${project.awardDate})`].filter(Boolean).join(' ')}
        </Fact>
      )}
    </Facts>
  );
}

function Participants({ project }: { readonly project: ProjectAnswer }) {
  const { t, language } = usePage();
  return (
    <Section title={t.profile.project.participants(project.participantCount)}>
      <table className="work">
        <tbody>
          {project.participations.map((part, index) => (
            <tr key={index}>
              <th scope="row">
                <ThingLink thing={part.organisation} kind={part.organisation.kind} />
                <span className="because">
                  {[t.words.type[part.organisation.type], placeText(part.organisation.place, language)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </th>
              <td title={part.roleAsSaid ?? undefined}>{t.words.participation[part.role]}</td>
              <td className="number">
                {part.contribution ? (
                  formatMoney(part.contribution, language)
                ) : (
                  <span className="unknown">{t.frame.unknown}</span>
                )}
              </td>
              <td>
                <SaysWho fact={part.organisation.name}>
                  {part.roleAsSaid && <blockquote>{part.roleAsSaid}</blockquote>}
                  <ProvenanceLines said={part.provenance} />
                </SaysWho>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
