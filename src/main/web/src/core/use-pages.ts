import { useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { type AskFailure, askOnce } from './api';
import { usePage } from './page-context';
import { type Asked, asFailure, useQuestion } from './use-question';

type List<N> = {
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};

export type Pages<R, N> = {
  readonly asked: Asked<R>;
  /** The items of all pages fetched so far. */
  readonly nodes: readonly N[];
  /** How many there are; null until the first page has come. */
  readonly total: number | null;
  /** Fetches the next page; null when all are there. */
  readonly more: (() => void) | null;
  readonly failure: AskFailure | null;
};

type Further<N> = {
  readonly key: string;
  readonly pages: readonly List<N>[];
  readonly failure: AskFailure | null;
};

/** A list page by page: each further page is added below those already there. `listOf` finds the list in an answer. */
export function usePages<R, V extends object, N>(
  document: TypedDocumentString<R, V>,
  variables: V | null,
  listOf: (data: R) => List<N> | null,
): Pages<R, N> {
  const { language } = usePage();
  const asked = useQuestion(document, variables);
  const key = `${language} ${JSON.stringify(variables)}`;
  const [further, setFurther] = useState<Further<N>>({ key, pages: [], failure: null });
  const kept = further.key === key ? further : { key, pages: [], failure: null };
  const first = asked.data !== null && !asked.loading ? listOf(asked.data) : null;
  const all = first ? [first, ...kept.pages] : [];
  const last = all.at(-1);
  const more = () => {
    if (variables === null || !last) return;
    askOnce(document, { ...variables, after: last.pageInfo.endCursor }, language).then(
      (data) => {
        const list = listOf(data);
        if (list) setFurther({ key, pages: [...kept.pages, list], failure: null });
      },
      (reason: unknown) => setFurther({ ...kept, failure: asFailure(reason) }),
    );
  };
  return {
    asked,
    nodes: all.flatMap(({ edges }) => edges.map(({ node }) => node)),
    total: first?.totalCount ?? null,
    more: last?.pageInfo.hasNextPage ? more : null,
    failure: kept.failure,
  };
}
