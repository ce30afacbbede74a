import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import {
  PriorityAreaCoverageDocument,
  type PriorityAreaCoverageQueryVariables,
} from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Icon } from '../../ui/icon';
import { FactRows } from './fact-rows';
import { rowKey, rowName, rowsOf } from './measures';

type Props = {
  readonly question: PriorityAreaCoverageQueryVariables;
  readonly facts: OpenFacts;
  readonly onClose: () => void;
};

const FIRST = 20;
const MOST = 100;

/** The participations that one figure was counted from. */
export function FactsDialog({ question, facts, onClose }: Props) {
  const { t, language } = usePage();
  const [first, setFirst] = useState(FIRST);
  const asked = useQuestion(PriorityAreaCoverageDocument, {
    ...question,
    compareWith: null,
    withFacts: true,
    measure: facts.measure,
    firstFacts: first,
  });
  const table = asked.data?.priorityAreaCoverage;
  const row = table && rowsOf(table).find((one) => rowKey(table, one) === facts.row);
  const found = row?.facts;
  const title =
    table && row && found
      ? t.coverage.facts(facts.measure, rowName(table, row, t), found.totalCount)
      : t.coverage.factsTitle;
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
          <Answered asked={asked} skeleton={10}>
            {() =>
              found && found.edges.length > 0 ? (
                <>
                  <FactRows facts={found.edges.map((edge) => edge.node)} language={language} />
                  {found.pageInfo.hasNextPage && (
                    <p>
                      {t.coverage.factsShown(found.edges.length, found.totalCount)}{' '}
                      {first < MOST && (
                        <Button onPress={() => setFirst(MOST)}>
                          {found.totalCount < MOST
                            ? t.frame.more(found.totalCount - found.edges.length)
                            : t.coverage.factsMore}
                        </Button>
                      )}
                    </p>
                  )}
                  <p className="muted">{t.coverage.factsSource}</p>
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
