"""Tags: what each token of a sentence does in it, known by tables and by the words beside it.

Two passes. The first reads from left to right: closed classes by their table, names by their letters, and words that
may be a verb or a noun by the word before and the word behind. The second puts right what only the whole sentence
tells: a past form before another finite verb is a participle ("the troops sent to Kursk were killed").
"""

from collections.abc import Sequence

from factcheck.document.behind import has_verb_before, helper_before, is_clause_full, subject_before, tag_before
from factcheck.document.classes import Ahead, Class, Tag, first_class, is_crowd, is_number, may_be_closed, tag_of_mark
from factcheck.document.participles import find_participles
from factcheck.document.tokens import Token
from factcheck.document.vocabulary import (
    SAYING,
    Form,
    VerbForm,
    auxiliaries,
    befalling_verbs,
    closed_classes,
    ends_like,
    guessed_forms,
    is_closed,
    is_comparative,
    nominal_adjectives,
    plain_adjectives,
    time_words,
    verb_forms_of,
    verbs_with,
)

_BEFORE_NOUN = frozenset({"determiner", "possessive", "adjective", "number", "preposition"})
_AFTER_VERB = frozenset({"determiner", "possessive", "number", "preposition", "pronoun", "to", "mark", "adverb"})
_PEOPLE = frozenset({"police", "people", "men", "women", "children", "staff", "both", "all", "many", "some", "others"})
_APPROXIMATE = frozenset({"about", "around", "over", "under", "above", "below", "near"})
"""Prepositions that hedge a figure right behind them."""
_BEFORE_BASE = frozenset({"help", "let", "make", "see", "hear", "say", "watch"})
"""Verbs behind which another may stand in its base form."""
_ARTICLES = frozenset({"the", "a", "an"})
_NO_INFINITIVE = frozenset({"according", "due", "thanks", "contrary", "close", "next", "prior", "owing", "back", "up"})
"""Words after which "to" leads to a noun."""
_SHOUTING, _FEW, _FEW_PLAIN = 0.6, 4, 8
"""Share of words with a capital above which capitals tell no names, as in headlines; of so many words at least, with at
most one word in so many that has none and could have one."""


class _Tagger:
    """The tokens of one sentence, with the tags given so far."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._ahead = Ahead(tokens)
        self.tags: list[Tag] = []
        words = [token for token in tokens if token.kind == "word"]
        capitals = sum(token.is_capitalized for token in words)
        self.shouts = capitals > _SHOUTING * max(_FEW, len(words)) and (
            sum(not token.is_capitalized and not is_closed(token.lower) for token in words) <= len(words) // _FEW_PLAIN
        )

    def run(self) -> tuple[Tag, ...]:
        for index in range(len(self.tokens)):
            self.tags.append(self._tag(index))
        return find_participles(self.tags)

    def _tag(self, index: int) -> Tag:
        token = self.tokens[index]
        if token.kind != "word":
            return tag_of_mark(token)
        if may_be_closed(token.lower) and (tag := self._closed(index, token)) is not None:
            return tag
        if self._is_name(index, token):
            return Tag("name", token.lower)
        return self._open(index, token)

    def _closed(self, index: int, token: Token) -> Tag | None:
        """Return the tag of a word of a closed class; None for every other word."""
        word, previous = token.lower, tag_before(self.tags, index)
        if word in ("no", "longer") and self._ahead.is_no_longer(index):
            return Tag("negator" if word == "no" else "adverb", word)
        if is_number(word):
            return Tag("number", word)
        if word in auxiliaries() and not self._is_content(index, word, previous):
            return Tag("auxiliary", *auxiliaries()[word])
        if word == "to":
            is_hedge = previous is not None and previous.lemma == "up" and self._ahead.is_figure(index + 1)
            return Tag("adverb" if is_hedge else "to", word)  # "up to 20 people"
        if word == "that":
            return Tag(self._that(previous), word)
        found = first_class(word) or ("possessive" if word == "her" else None)
        return Tag(self._settled(index, word, found, previous), word) if found is not None else None

    def _settled(self, index: int, word: str, name: Class, previous: Tag | None) -> Class:
        """Return the class of a word of two closed classes, by what follows."""
        leads = self._ahead.leads_to_noun(index + 1)
        if name == "preposition":
            return self._of_preposition(index, word, previous, leads=leads)
        if name == "adverb" or (name == "coordinator" and word in closed_classes()["adverb"]):
            return self._of_adverb(index, word, name, previous)
        if name == "pronoun" and previous is not None and previous.word_class in ("determiner", "adjective"):
            return "noun"  # "the mine"
        if name in ("determiner", "pronoun") and self._ahead.is_comparison(index):
            return "determiner"
        if word == "her":
            return "possessive" if leads else "pronoun"
        return "pronoun" if name == "determiner" and not leads and word not in _ARTICLES else name

    def _of_adverb(self, index: int, word: str, name: Class, previous: Tag | None) -> Class:
        """Return the class of an adverb that is also another: "not yet approved", "its first shop"."""
        if name == "coordinator":
            return name if previous is None or previous.word_class == "punctuation" else "adverb"
        is_helped = previous is not None and previous.word_class == "auxiliary"  # "were last seen"
        return (
            "adjective" if word in plain_adjectives() and not is_helped and not self._ahead.ends_phrase(index) else name
        )

    def _of_preposition(self, index: int, word: str, previous: Tag | None, *, leads: bool) -> Class:
        """Return the class of a word that is a preposition, and may hedge a figure, begin a clause or stand alone."""
        if word == "than" and previous is not None and previous.word_class == "determiner":
            return "determiner"
        if self._leads_nowhere(index, word, previous):
            return "adverb"
        if word in closed_classes()["subordinator"] and self._ahead.has_clause(index + 1):
            return "subordinator"
        return "adverb" if word in closed_classes()["adverb"] and not leads else "preposition"

    def _leads_nowhere(self, index: int, word: str, previous: Tag | None) -> bool:
        """Whether a preposition goes with the verb before it, or hedges what follows: "blew out", "over 300"."""
        if word in _APPROXIMATE and self._ahead.is_figure(index + 1):
            return True
        if previous is None:
            return False
        is_more = word == "than" and previous.lemma == "more"  # "more than doubled"
        return previous.lemma in verbs_with(word) or (is_more and self._ahead.is_finite(index + 1))

    def _that(self, previous: Tag | None) -> Class:
        is_noun = previous is not None and previous.word_class in ("noun", "name", "number")
        if is_noun and previous is not None and previous.lemma not in time_words()["days"]:
            return "relative"
        return "determiner" if previous is None or previous.word_class == "preposition" else "subordinator"

    def _is_content(self, index: int, word: str, previous: Tag | None) -> bool:
        """Whether the letters of an auxiliary are another word here: May the month, a will, a can."""
        if previous is not None and previous.word_class in ("determiner", "possessive", "adjective"):
            return word in ("will", "can", "must", "might")
        return word == "may" and self.tokens[index].is_capitalized and index > 0 and not self.shouts

    def _is_name(self, index: int, token: Token) -> bool:
        """Whether a word is a name by its capital, where that is not owed to its place at the head of the sentence."""
        if not token.is_capitalized:
            return False
        if self.shouts:
            return not verb_forms_of(token.lower) and token.lower not in plain_adjectives()
        if index and self.tokens[index - 1].kind not in ("quote", "stop"):
            return True
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if following is not None and (following.is_capitalized or following.kind == "possessive"):
            return True
        return not verb_forms_of(token.lower) and following is not None and bool(verb_forms_of(following.lower))

    def _open(self, index: int, token: Token) -> Tag:
        word, forms = token.lower, verb_forms_of(token.lower) or guessed_forms(token.text)
        if forms and (form := self._verb(index, forms)) is not None:
            return Tag("verb", form.lemma, form.form)
        is_noun = word in nominal_adjectives() and self._ahead.ends_phrase(index)
        if is_noun and helper_before(self.tags, index) is None:
            return Tag("noun", word)
        name = self._by_ending(index, word, forms)
        is_form = name == "adjective" and any(form.form in ("past", "participle") and not form.also for form in forms)
        return Tag(name, forms[0].lemma if is_form and word not in plain_adjectives() else word)

    def _by_ending(self, index: int, word: str, forms: Sequence[VerbForm]) -> Class:
        """Return the class of a word that is no verb, by tables of adjectives and by its ending."""
        is_compound = "-" in word and not forms
        if word in plain_adjectives() or is_comparative(word) or (is_compound and not self._ahead.is_compound(index)):
            return "adjective"
        if any(form.form in ("past", "participle") and not form.also for form in forms):
            return "adjective"
        if ends_like("adverb", word):
            return "adverb"
        is_before_noun = self._ahead.leads_to_noun(index + 1) and not self._ahead.is_finite(index + 1)
        return "adjective" if ends_like("adjective", word) and is_before_noun else "noun"

    def _verb(self, index: int, forms: Sequence[VerbForm]) -> VerbForm | None:
        """Return the verb form that a word is here; None where it is no verb."""
        by_form = {form.form: form for form in reversed(forms)}
        helper, previous = helper_before(self.tags, index), tag_before(self.tags, index)
        if helper is not None:
            return self._helped(index, helper, by_form)
        if "past" in by_form or "participle" in by_form:
            return self._past(index, previous, by_form)
        if "ing" in by_form:
            return self._ing(index, previous, by_form["ing"])
        if "s" in by_form:
            return by_form["s"] if self._is_predicate(index, previous, by_form["s"], plural=False) else None
        return by_form["base"] if self._is_predicate(index, previous, by_form["base"], plural=True) else None

    def _helped(self, index: int, helper: Tag, by_form: dict[Form, VerbForm]) -> VerbForm | None:
        """Return the form that goes with an auxiliary: "will send", "has sent", "was sent", "is sending"."""
        if helper.word_class == "to":
            leads = self.tokens[index - 2].lower if index > 1 else ""
            return by_form.get("base") if leads not in _NO_INFINITIVE else None
        if helper.form == "modal" or helper.lemma == "do":
            return by_form.get("base")
        if helper.lemma == "have":
            return _as_participle(by_form)
        is_plain = "ing" in by_form and self.tokens[index].lower in plain_adjectives()
        if is_plain and not self._ahead.leads_to_noun(index + 1):
            return None  # "were missing"
        return by_form.get("ing") or _as_participle(by_form)

    def _past(self, index: int, previous: Tag | None, by_form: dict[Form, VerbForm]) -> VerbForm | None:
        before = previous.word_class if previous is not None else None
        if before in ("determiner", "possessive") or (before == "adjective" and self._is_in_phrase(index)):
            return None
        if "past" not in by_form:
            return by_form["participle"]
        past = by_form["past"]
        if before == "verb" and "base" in by_form and self.tags[index - 1].lemma not in SAYING:
            return None  # "will cut output"
        is_said = before == "number" and self._is_said_of_figure(index, past)
        return past if is_said or not past.also or before not in _BEFORE_NOUN else None

    def _is_said_of_figure(self, index: int, past: VerbForm) -> bool:
        """Whether a past form behind a figure is its verb: "Five hurt in blast", "a magnitude of 5.9 hit Iran"."""
        has_decimals = "." in self.tokens[index - 1].text
        return has_decimals or (past.lemma in befalling_verbs() and not self._ahead.leads_to_noun(index + 1))

    def _is_in_phrase(self, index: int) -> bool:
        """Whether a word behind an adjective belongs to its phrase: "to higher ground", "a former elected mayor"."""
        is_led = index > 1 and self.tags[index - 2].word_class in ("preposition", "to")
        return is_led or self._ahead.leads_to_noun(index + 1)

    def _ing(self, index: int, previous: Tag | None, form: VerbForm) -> VerbForm | None:
        following = self._ahead.word_class(index + 1)
        if previous is not None and self._is_describing(index, previous, following):
            return None
        if self.tokens[index].lower in plain_adjectives() and following not in ("determiner", "number", "mark"):
            return None
        if previous is None and self._ahead.is_finite(index + 1):
            return None  # "Shelling killed three"
        if previous is None or previous.word_class in ("preposition", "noun", "name"):
            return form if following in _AFTER_VERB | {"name", "noun"} and following != "preposition" else None
        return form

    def _is_describing(self, index: int, previous: Tag, following: Class | None) -> bool:
        """Whether an -ing form is part of a noun phrase: "the working group", "gas leaking pipes"."""
        if previous.word_class in ("determiner", "possessive", "adjective"):
            return True
        is_inside = previous.word_class in ("noun", "name") and self._ahead.leads_to_noun(index + 1, plain=True)
        return is_inside and not previous.word_class == following == "name"

    def _is_predicate(self, index: int, previous: Tag | None, form: VerbForm, *, plural: bool) -> bool:
        """Whether a base or -s form is the verb of its clause, and no noun."""
        if previous is None or (previous.word_class in _BEFORE_NOUN and not is_crowd(previous)):
            return False
        if previous.word_class == "verb" and form.also and previous.lemma not in _BEFORE_BASE:
            return False  # "set fire to"
        subject, following = self.tags[subject_before(self.tags, index)], self._ahead.word_class(index + 1)
        if subject.word_class in ("pronoun", "relative"):
            return True
        if subject.word_class in ("noun", "name", "number"):
            return self._fits(index, subject, form, plural=plural)
        if subject.word_class == "punctuation" and not has_verb_before(self.tags, index):
            later = range(index + 1, len(self.tokens))
            return following in _AFTER_VERB or not any(self._ahead.is_finite(each) for each in later)
        return following in (_AFTER_VERB if not form.also else _AFTER_VERB - {"preposition", "adverb"})

    def _fits(self, index: int, subject: Tag, form: VerbForm, *, plural: bool) -> bool:
        """Whether a base or -s form behind a noun is its verb: by number, and by what follows if it may be a noun."""
        is_plural = subject.lemma.endswith("s") and not subject.lemma.endswith(("ss", "us", "is"))  # not "bus"
        is_many = is_plural or subject.lemma in _PEOPLE or subject.word_class == "number"
        if plural and not is_many:
            return False
        if not form.also:
            return True
        following = self._ahead.word_class(index + 1)
        goes_on = following in _AFTER_VERB | {"name", "noun", "stop", None}
        return goes_on and not is_clause_full(self.tags, index) and not self._ahead.is_finite(index + 1)


def _as_participle(by_form: dict[Form, VerbForm]) -> VerbForm | None:
    found = by_form.get("participle") or by_form.get("past")
    return found._replace(form="participle") if found is not None else None


def tag(tokens: Sequence[Token]) -> tuple[Tag, ...]:
    """Return the tags of the tokens of one sentence.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> [each.word_class for each in tag(find_tokens("Seoul plans to send 12,000 troops."))]
        ['name', 'verb', 'to', 'verb', 'number', 'noun', 'stop']
    """
    return _Tagger(tokens).run()
