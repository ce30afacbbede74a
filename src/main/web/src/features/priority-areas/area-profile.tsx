import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { type EntityKind, OrganisationsDocument, ProjectsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Section } from '../../ui/fact';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';

/** A priority area or an industry: who and what addresses it. */
export function AreaProfile({ id, kind }: { readonly id: string; readonly kind: EntityKind }) {
  const { t } = usePage();
  const filter = { areas: [id] };
  const organisations = useQuestion(OrganisationsDocument, {
    filter,
    first: 10,
    orderBy: 'PROJECTS',
    withFacets: false,
  });
  const projects = useQuestion(ProjectsDocument, { filter, first: 10 });
  return (
    <>
      <p className="muted">{t.words.kind[kind]}</p>
      <Answered asked={organisations} skeleton={6}>
        {({ organisations: found }) => (
          <Section title={t.profile.organisationsAddressing(found.totalCount)}>
            <ul className="lines">
              {found.edges.map(({ node }) => (
                <li key={node.id}>
                  <ThingLink thing={node} kind={node.kind} />{' '}
                  <span className="muted">{t.words.type[node.type]}</span>
                </li>
              ))}
            </ul>
            {found.totalCount > found.edges.length && (
              <ViewLink to={{ page: 'organisations', list: { filter, orderBy: null } }}>
                {t.profile.seeAllSuppliers}
              </ViewLink>
            )}
          </Section>
        )}
      </Answered>
      <Answered asked={projects} skeleton={6}>
        {({ projects: found }) => (
          <Section title={t.profile.projectsAddressing(found.totalCount)}>
            <ul className="lines">
              {found.edges.map(({ node }) => (
                <li key={node.id}>
                  <ThingLink thing={node} kind="PROJECT" />
                  {node.title && <span className="because">{node.title}</span>}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Answered>
    </>
  );
}
