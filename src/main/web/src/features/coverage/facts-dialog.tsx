import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { usePages } from '../../core/use-pages';
import { CoverageFactPagesDocument, type CoverageFactPagesQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Icon } from '../../ui/icon';
import { MoreButton } from '../../ui/more-button';
import { Problem } from '../../ui/problem';
import { FactRows } from './fact-rows';

type Props = {
  readonly question: {
    readonly region: string;
    readonly scheme: string;
    readonly from: number | null;
    readonly to: number | null;
  };
  readonly facts: OpenFacts;
  readonly onClose: () => void;
};

const PAGE = 20;

/** The participations that one figure was counted from, page by page to the last. */
export function FactsDialog({ question, facts, onClose }: Props) {
  const { t, language } = usePage();
  const { region, scheme, from, to } = question;
  const isArea = facts.row !== 'none' && facts.row !== 'total';
  const pages = usePages(
    CoverageFactPagesDocument,
    {
      region,
      scheme,
      from,
      to,
      area: isArea ? facts.row : null,
      isArea,
      isNone: facts.row === 'none',
      isTotal: facts.row === 'total',
      measure: facts.measure,
      first: PAGE,
    },
    (data) => rowOf(data)?.facts ?? null,
  );
  const row = pages.asked.data && rowOf(pages.asked.data);
  const name = row?.area?.name ?? (facts.row === 'total' ? t.coverage.total : t.coverage.noArea);
  const title =
    row && pages.total !== null ? t.coverage.facts(facts.measure, name, pages.total) : t.coverage.factsTitle;
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-wide">
        <Dialog className="session-dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            <Button className="tool icon-button" aria-label={t.frame.close} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <Answered asked={pages.asked} skeleton={10}>
            {() =>
              pages.nodes.length > 0 ? (
                <>
                  <FactRows
                    facts={pages.nodes}
                    language={language}
                    scheme={scheme}
                    area={isArea ? facts.row : null}
                  />
                  {pages.failure && <Problem failure={pages.failure} retry={() => pages.more?.()} />}
                  {pages.more && pages.total !== null && (
                    <p>
                      {t.coverage.factsShown(pages.nodes.length, pages.total)}{' '}
                      <MoreButton
                        shown={pages.nodes.length}
                        of={pages.total}
                        step={PAGE}
                        onMore={pages.more}
                      />
                    </p>
                  )}
                </>
              ) : (
                <p>{t.coverage.noFacts}</p>
              )
            }
          </Answered>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type Row = Pick<NonNullable<CoverageFactPagesQuery['priorityAreaCoverage']['total']>, 'facts'> & {
  readonly area?: { readonly name: string } | null;
};

/** The one row that was asked for; null when there is no table. */
function rowOf({ priorityAreaCoverage: { areas, noArea, total } }: CoverageFactPagesQuery): Row | null {
  return areas?.[0] ?? noArea ?? total ?? null;
}
