import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { NeighbourhoodDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Section } from '../../ui/fact';
import { ThingLink } from '../../ui/thing-link';
import { UnknownThing } from '../../ui/unknown-thing';

/** What is directly linked to a thing that has no profile question of its own (a stage, an opportunity, a call). */
export function LinkedThings({ id }: { readonly id: string }) {
  const { t } = usePage();
  const asked = useQuestion(NeighbourhoodDocument, { id, first: 25 });
  return (
    <Answered asked={asked} skeleton={6}>
      {({ neighbourhood }) => {
        if (neighbourhood === null) return <UnknownThing id={id} />;
        const centre = neighbourhood.nodes.find((node) => node.id === id);
        const named = new Map(neighbourhood.nodes.map((node) => [node.id, node]));
        return neighbourhood.total
          .filter(({ of }) => of > 0)
          .map(({ link, of }) => (
            <Section
              key={link}
              title={`${centre ? t.explore.expandByLink(link, centre.kind) : t.words.link[link]} (${of})`}
            >
              <ul className="lines">
                {neighbourhood.edges
                  .filter((edge) => edge.link === link && (edge.source === id || edge.target === id))
                  .map((edge) => {
                    const other = named.get(edge.source === id ? edge.target : edge.source);
                    return (
                      other && (
                        <li key={edge.id}>
                          <ThingLink thing={{ id: other.id, name: other.label }} kind={other.kind} />
                        </li>
                      )
                    );
                  })}
              </ul>
            </Section>
          ));
      }}
    </Answered>
  );
}
