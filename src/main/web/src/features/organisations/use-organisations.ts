import { useEffect, useState } from 'react';
import { type AskFailure, askOnce } from '../../core/api';
import { type ListView, writeList } from '../../core/filter-address';
import { usePage } from '../../core/page-context';
import { asFailure, useQuestion } from '../../core/use-question';
import { OrganisationsDocument, type OrganisationsQuery } from '../../generated/graphql';

type Found = OrganisationsQuery['organisations'];

export type OrganisationPages = {
  /** The first page with its facets; null until it has come. */
  readonly found: Found | null;
  /** The rows of all pages fetched so far. */
  readonly edges: Found['edges'];
  readonly loading: boolean;
  readonly failure: AskFailure | null;
  readonly retry: () => void;
  readonly more: () => void;
};

const PAGE = 50;

/** The list page by page: each further page is added below those already there. */
export function useOrganisations({ filter, orderBy }: ListView): OrganisationPages {
  const { language } = usePage();
  const key = `${language} ${JSON.stringify(writeList({ filter, orderBy }))}`;
  const asked = useQuestion(OrganisationsDocument, { filter, orderBy, first: PAGE });
  const [further, setFurther] = useState<{ key: string; pages: Found[]; failure: AskFailure | null }>({
    key,
    pages: [],
    failure: null,
  });
  const found = asked.data?.organisations ?? null;
  const pages = further.key === key ? further.pages : [];
  const last = pages.at(-1) ?? found;
  useEffect(() => setFurther({ key, pages: [], failure: null }), [key]);

  const more = () => {
    const after = last?.pageInfo.endCursor ?? null;
    askOnce(OrganisationsDocument, { filter, orderBy, first: PAGE, after, withFacets: false }, language).then(
      ({ organisations }) =>
        setFurther((before) =>
          before.key === key ? { key, pages: [...before.pages, organisations], failure: null } : before,
        ),
      (reason: unknown) => setFurther((before) => ({ ...before, failure: asFailure(reason) })),
    );
  };
  return {
    found,
    edges: [...(found?.edges ?? []), ...pages.flatMap((page) => page.edges)],
    loading: asked.loading,
    failure: asked.failure ?? further.failure,
    retry: asked.failure ? asked.retry : more,
    more,
  };
}
