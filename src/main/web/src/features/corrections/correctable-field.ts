import type { CorrectableFieldsQuery } from '../../generated/graphql';

export type CorrectableField = CorrectableFieldsQuery['correctableFields'][number];

/** `city`, `description (IT)`. */
export function labelOf({ field, language }: CorrectableField): string {
  return language === null ? field : `${field} (${language})`;
}
