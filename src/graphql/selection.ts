import { type GraphQLResolveInfo, Kind } from 'graphql';

/** Whether a question asks of this field's value for none but these of its own fields. Fragments may ask for anything. */
export function asksOnly({ fieldNodes }: GraphQLResolveInfo, fields: readonly string[]): boolean {
  return fieldNodes.every(({ selectionSet }) =>
    (selectionSet?.selections ?? []).every(
      (selection) => selection.kind === Kind.FIELD && fields.includes(selection.name.value),
    ),
  );
}
