/**
 * A pure function that remembers its last answer: several screens ask the same in the same moment. The
 * arguments are compared by identity.
 */
export function rememberLast<Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  return (...given) => {
    const known = last;
    if (known !== null && given.every((one, index) => Object.is(one, known.given[index])))
      return known.answer;
    const answer = work(...given);
    last = { given, answer };
    return answer;
  };
}
