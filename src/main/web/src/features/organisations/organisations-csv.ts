import { askOnce } from '../../core/api';
import { toCsv } from '../../core/csv';
import type { Language } from '../../core/language';
import {
  type OrganisationFilter,
  type OrganisationOrder,
  OrganisationsDocument,
  type OrganisationsQuery,
} from '../../generated/graphql';
import type { Messages } from '../../messages';
import { placeText } from '../../ui/place-text';

type Edge = OrganisationsQuery['organisations']['edges'][number];

/** Fetches the whole list page by page, telling how far it is, and gives it as CSV. */
export async function organisationsCsv(
  filter: OrganisationFilter,
  orderBy: OrganisationOrder | null,
  language: Language,
  t: Messages,
  progress: (done: number, of: number) => void,
): Promise<string> {
  const edges: Edge[] = [];
  let after: string | null = null;
  do {
    const variables = { filter, orderBy, first: 100, after, withFacets: false };
    const page: OrganisationsQuery = await askOnce(OrganisationsDocument, variables, language);
    edges.push(...page.organisations.edges);
    progress(edges.length, page.organisations.totalCount);
    after = page.organisations.pageInfo.hasNextPage ? page.organisations.pageInfo.endCursor : null;
  } while (after !== null);
  const words = t.organisations;
  return toCsv(
    [
      words.name,
      words.type,
      words.place,
      words.technologies,
      words.projects,
      words.partners,
      t.explore.table.id,
    ],
    edges.map(({ node }) => [
      node.name,
      t.words.type[node.type],
      placeText(node.place, language),
      node.technologies
        .map((found) => `${found.technology.name} (${t.words.origin[found.origin]})`)
        .join('; '),
      node.projectCount,
      node.partnerCount,
      node.id,
    ]),
  );
}
