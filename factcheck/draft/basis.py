"""What sources have on a statement of a draft: answers to its question, or its value elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from factcheck.claims import AnyClaim, SourceClaims
from factcheck.draft.alike import Alike
from factcheck.draft.answered import Answer, StatedIn, related, rounded, stated_in
from factcheck.draft.comparing import Compared, Place, compare, is_one_noun, place_of
from factcheck.draft.derived import Derived
from factcheck.draft.in_place import InPlace
from factcheck.draft.known_names import find_known
from factcheck.draft.lives import Lives
from factcheck.draft.near_names import is_misspelt, near_name
from factcheck.draft.offices import other_holder
from factcheck.draft.partners import Partner, Partners
from factcheck.draft.remaining import only_left
from factcheck.draft.rivals import Rival, Rivals
from factcheck.draft.same_dates import same_dates, tell_of_one
from factcheck.draft.speakers import Speakers
from factcheck.draft.stand_ins import StandIn, StandIns
from factcheck.draft.statements import Statement, is_quiet, stating
from factcheck.draft.support import ONE_NOUN, Support
from factcheck.draft.surroundings import Text
from factcheck.draft.written import find_written
from factcheck.facts import Fact
from factcheck.mentions.mention import Mention
from factcheck.values.name_bodies import are_body_and_part
from factcheck.values.name_respelling import end_almost_alike
from factcheck.values.name_within import are_part_and_whole
from factcheck.values.relation import Comparison, Relation, most_severe

_BEST = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)
_CLEARLY = 1.3
"""How many times better an equal value fits than one that a question joins to the statement. Heuristic."""


class Basis:
    """The sources of a draft, to be asked what they have on its statements.

    Args:
        draft: what the draft says.
        sources: what each of its sources says.
        facts: the questions that they answer.
        texts: the draft and its sources, by id, to be asked what stands around their mentions.
    """

    def __init__(
        self, draft: SourceClaims, sources: Sequence[SourceClaims], facts: Sequence[Fact], texts: Mapping[str, Text]
    ) -> None:
        self.draft_id, self.texts = draft.reading.source.id, texts
        self._support = Support(draft, sources, texts)
        self._draft_text = draft.reading.source.text
        self._source_texts = tuple(each.reading.source.text for each in sources)
        self._in_part = {
            source_claims.reading.source.id for source_claims in sources if not source_claims.reading.is_english
        }
        self._derived = Derived(sources, self._support.texts)
        self._lives = Lives(draft, sources)
        self._stated: dict[Place, list[StatedIn]] = defaultdict(list)
        for each in chain.from_iterable(map(stated_in, facts)):
            self._stated[place_of(each.claim.mention)].append(each)
        self._compared = Compared()
        self.known = tuple(find_known(draft, sources))
        self._draft_names = (*draft.reading.of_kind("name"), *self.known)
        self._sources, self._ids = sources, tuple(each.reading.source.id for each in sources)
        self._by_kind: dict[str, list[Mention]] = defaultdict(list)
        for source_claims in sources:
            for mention in stating(source_claims):
                self._by_kind[mention.value.kind].append(mention)
        self._partners = Partners(
            (mention for each in sources for mention in stating(each)),
            self._support.texts,
            self._ids,
            self._support.noun,
        )
        self._rivals = Rivals(
            self._by_kind["name"], self._draft_names, self._support.texts, self._partners.common, self._compared
        )
        self.alike = Alike(texts, self._ids, self._partners.common)
        self._stand_ins = StandIns(
            self._draft_names, texts, self._ids, common=self.common, compared=self._compared, alike=self.alike
        )
        self._speakers = Speakers(draft, sources)
        self._in_place = InPlace(texts, self.common, self.alike, self._support.noun)
        self._counted = {
            (claim.source_id, claim.span): claim.question.subject
            for source_claims in (draft, *sources)
            for claim in source_claims.claims
            if claim.value.kind == "quantity" and claim.question.unstated is None
        }

    def of(self, statement: Statement) -> Answer | None:
        """Return what the sources have on a statement; None when they have nothing."""
        found = self._from_facts(statement)
        if found is None or found.comparison.relation.is_conflict:
            values = self._from_values(statement)
            if found is None or (values is not None and self._fits_better(statement[0], values, found)):
                found = values
        if found is not None:
            self._partners.take(statement, found.mentions)
        return found

    def derived(self, mention: Mention) -> Answer | None:
        """Return what a statement that no source has follows from, or against which it is counted wrong; None where it
        follows from nothing.
        """
        if mention.value.kind in ("quantity", "date") and (life := self._lives.of(mention)) is not None:
            return Answer(life[0], (life[1],), derived=True)
        found = self._derived.of(mention)
        return None if found is None else Answer(found.comparison, found.parts, derived=True)

    def follows(self, mention: Mention) -> Answer | None:
        """Return what a figure follows from that another one of sources answers the question of; None where from
        nothing."""
        found = self._derived.of(mention) if mention.value.kind == "quantity" else None
        is_worked_out = found is not None and len(found.parts) > 1
        return Answer(found.comparison, found.parts, derived=True) if found is not None and is_worked_out else None

    def partner_of(self, mention: Mention) -> Partner | None:
        """Return what a source has in the place of a statement that none supports, once `of` was asked of all."""
        return self._partners.of(mention)

    def only_left(self, mention: Mention) -> Partner | None:
        """Return what alone the sources have left of the sort of a statement that none supports."""
        return only_left(mention, self._partners.left(mention))

    def other_holder(self, mention: Mention, answer: Answer) -> Mention | None:
        """Return the person to whom sources give the office that the draft gives to another one of theirs."""
        return other_holder(mention, answer.mentions, self._by_kind["name"], self.fit)

    def near_name(self, mention: Mention) -> Mention | None:
        """Return the one name of sources that a name of one word, spelled like none of them, is near to."""
        if mention.value.kind != "name":
            return None
        found = near_name(mention, self._by_kind["name"], self._source_texts, self._draft_text)
        return found if found is None or mention.whole.entity in (None, found.whole.entity) else None

    def is_misspelt(self, mention: Mention, answer: Answer) -> bool:
        """Whether sources have a name of the draft only in another spelling, a letter apart."""
        is_name = mention.value.kind == "name" and answer.comparison.relation is Relation.EQUIVALENT
        return is_name and is_misspelt(mention, answer.mentions, self._source_texts, self._draft_text)

    def in_role(self, mention: Mention, answer: Answer) -> Partner | None:
        """Return another name that a source has where the draft has one that sources have elsewhere."""
        if mention.value.kind != "name" or not answer.comparison.relation.is_agreement:
            return None
        return self._partners.in_role(mention, answer.mentions, self._draft_names)

    def rival(self, mention: Mention, agreeing: Sequence[Mention] = ()) -> Rival | None:
        """Return the name that a source has in the slot of one of the draft, given where sources have that."""
        if mention.value.kind != "name":
            return None
        return self._rivals.swapped(mention, agreeing) or self._rivals.of(mention, agreeing)

    def stand_in(self, mention: Mention, agreeing: Sequence[Mention] = ()) -> StandIn | None:
        """Return the name among whose words in a source one of the draft stands, given where sources have that."""
        return self._stand_ins.of(mention, agreeing) if mention.value.kind == "name" else None

    def in_place(self, mention: Mention, equal: Iterable[Mention]) -> Mention | None:
        """Return the count or date of a source in the place of one of the draft, given where sources have its value."""
        return self._in_place.of(mention, equal)

    def other_speaker(self, mention: Mention) -> Mention | None:
        """Return who says in the sources what the draft has somebody else say."""
        return self._speakers.other(mention) if mention.value.kind == "name" else None

    def common(self, root: str) -> int:
        """Return in how many sentences of the sources a content word stands."""
        return self._partners.common(root)

    def fit(self, mention: Mention, other: Mention) -> float:
        """Return how well a mention of a source fits the place of one of the draft."""
        return self._partners.fit(mention, other)

    def is_of_one_noun(self, mention: Mention, other: Mention, equal: Iterable[Mention]) -> bool:
        """Whether a figure of a source counts what one of the draft does, and none of the equal ones may."""
        is_one = self._support.noun(mention, other) >= ONE_NOUN
        return is_one and all(self._support.noun(mention, each) < 0 for each in equal)

    def equal(self, mention: Mention) -> tuple[Mention, ...]:
        """Return the mentions of sources that have the value of a statement, whether a question joins them or not."""
        found = self._from_values((mention,))
        is_equal = found is not None and found.comparison.relation is not Relation.COMPATIBLE
        return found.mentions if found is not None and is_equal else ()

    def elsewhere(self, mention: Mention) -> list[Mention]:
        """Return the figures of sources that come to one amount with one of the draft, or the dates that are the same,
        whatever they tell of."""
        if mention.value.kind == "date":
            return [other for other, _ in same_dates(mention, self._by_kind["date"], self._compared)]
        return self._support.equal(mention)

    def claim_at(self, mention: Mention) -> AnyClaim | None:
        """Return the first claim that is made at a mention."""
        stated = next(iter(self._stated.get(place_of(mention), ())), None)
        return None if stated is None else stated.claim

    def instead_of(self, mention: Mention) -> list[Mention]:
        """Return what the sources have where none has a statement: figures of its noun, else the one that fits; names
        that end almost alike."""
        if mention.value.kind == "name":
            return [other for other in self._by_kind["name"] if end_almost_alike(mention.whole, other.whole)]
        if mention.value.kind != "quantity":
            return []
        is_counted = mention.quantity.noun_class is not None
        others = [other for other in self._by_kind["quantity"] if is_counted and is_one_noun(mention, other)]
        return others or self._support.instead_of(mention)

    def _fits_better(self, mention: Mention, values: Answer, found: Answer) -> bool:
        """Whether an equal value fits the place of a statement better than the one that a question joins to it."""
        if values.comparison.relation is Relation.COMPATIBLE or mention.value.kind not in ("quantity", "date"):
            return False
        equal, other = (
            max(self._partners.fit(mention, each) for each in answer.mentions) for answer in (values, found)
        )
        return equal > _CLEARLY * other

    def _from_facts(self, statement: Statement) -> Answer | None:
        """Return the most severe relation to what sources answer to one question; None when they do not."""
        found: list[Answer] = []
        for mention in statement:
            for stated in self._stated.get(place_of(mention), ()):
                found += (rounded(mention, answer) for answer in related(*stated))
        if not found:
            return None
        worst = most_severe(answer.comparison.relation for answer in found)
        chosen = next(answer for answer in found if answer.comparison.relation is worst)
        each = {place_of(mention): answer.comparison for answer in reversed(found) for mention in answer.mentions}
        mentions = {place_of(mention): mention for answer in found for mention in answer.mentions}
        return chosen._replace(mentions=tuple(mentions.values()), each=each)

    def _from_values(self, statement: Statement) -> Answer | None:
        """Return the mentions of sources that have the same value; None when there are none."""
        best: dict[Relation, list[tuple[Mention, Comparison]]] = defaultdict(list)
        equal = self._equal_dates if statement[0].value.kind == "date" else self._equal
        for other, compared in equal(statement[0]) or self._written(statement[0]) or self._support.of(statement):
            best[compared.relation].append((other, compared))
        for relation in _BEST:
            if best[relation]:
                mentions = tuple(other for other, _ in best[relation])
                each = {place_of(other): compared for other, compared in best[relation]}
                return Answer(best[relation][0][1], mentions, each=each)
        return None

    def _equal_dates(self, mention: Mention) -> list[tuple[Mention, Comparison]]:
        """Return the dates of sources that are one with a date of the draft, where the same happens."""
        same = same_dates(mention, self._by_kind["date"], self._compared)
        return [pair for pair in same if tell_of_one(mention, pair[0], self._support.texts, self._ids)]

    def _equal(self, mention: Mention) -> list[tuple[Mention, Comparison]]:
        """Return the mentions of sources that have the same value in the same class, and tell of nothing else."""
        found = []
        is_figure = mention.value.kind == "quantity"
        for other in self._by_kind[mention.value.kind]:
            if is_figure and not self._is_one_class(mention, other):
                continue
            compared = self._compared.of(mention, other)
            if compared.relation not in _BEST or (is_figure and self._support.tells_of_another(mention, other)):
                continue
            if compared.relation is not Relation.COMPATIBLE or not self._is_open(mention, other):
                found.append((other, compared))
        best = max((self._partners.fit(mention, other) for other, _ in found), default=0.0) if is_figure else 0.0
        return [each for each in found if not best or self._partners.fit(mention, each[0])]

    def _is_open(self, mention: Mention, other: Mention) -> bool:
        """Whether a mention of a source leaves room for one of the draft without bearing it out."""
        if mention.value.kind != "name":
            return False
        if are_part_and_whole(mention.whole, other.whole) or are_body_and_part(mention.whole, other.whole):
            return True
        return other.name.form != "capital" and self._support.texts[self.draft_id].is_where(mention)

    def _written(self, mention: Mention) -> list[tuple[Mention, Comparison]]:
        """Return where sources write a name that was read as none there."""
        if mention.value.kind != "name" or is_quiet(mention):
            return []
        found = (find_written(mention, each.reading) for each in self._sources)
        return [(other, compare(mention, other)) for other in found if other is not None]

    def _is_one_class(self, mention: Mention, other: Mention) -> bool:
        """Whether two figures count one thing, as far as their nouns and questions tell."""
        ours, theirs = (self._counted.get((each.source_id, each.span)) for each in (mention, other))
        if None not in (ours, theirs):
            return ours == theirs
        in_part = other.source_id in self._in_part
        return (in_part and mention.quantity.unit == other.quantity.unit) or is_one_noun(mention, other)
