// English: no inflection beyond the possessive, which stands outside the span; adjectives and possessives stand before the noun.
import { type LanguageRules, words } from './rules.ts'

/** Who leads a state, whatever the post is called there. */
const LEADERS = words('leader, strongman')

export const english: LanguageRules = {
  language: 'en',
  inflectPersonWord: (word) => [word],
  inflectName: (name) => [name],
  inflectPlace: (name) => [name],
  inflectDemonym: (word) => [word],
  posts: {
    president: [
      ...words(
        'kremlin leader, kremlin chief, kremlin’s chief, kremlin boss, kremlin strongman, head of the kremlin, white house incumbent',
      ),
      ...LEADERS,
      ...words('president, head of state'),
    ],
    'prime-minister': [...LEADERS, ...words('prime minister, premier, pm, head of government')],
    chancellor: [...LEADERS, ...words('chancellor')],
    'vice-president': words('vice president, vice-president'),
    monarch: words('king, queen, crown prince'),
    'secretary-general': words('secretary general, secretary-general, chief, head, boss'),
    'commission-president': [
      ...words('president of the commission, head of the european commission, european commission chief, european commission president'),
      ...words('commission president, commission chief, president of the european commission'),
    ],
    'council-president': [
      ...words('head of the european council, european council president, european council chief'),
      ...words('council president, council chief, president of the european council'),
    ],
    'foreign-minister': words(
      'foreign minister, minister of foreign affairs, minister for foreign affairs, foreign secretary, secretary of state, top diplomat',
    ),
    'defence-minister': words(
      'defence minister, defense minister, minister of defence, minister of defense, armed forces minister, armies minister, minister of the armed forces, defence secretary, defense secretary, secretary of defense, defence chief, defense chief, pentagon chief, pentagon’s chief, pentagon boss, pentagon’s boss, head of the pentagon',
    ),
    'finance-minister': [
      ...words('secretary of the treasury'),
      ...words('finance minister, treasury secretary, chancellor of the exchequer'),
    ],
    'interior-minister': words('interior minister, home secretary'),
    'foreign-policy-chief': words('foreign policy chief, high representative, foreign affairs chief, top diplomat, chief diplomat'),
    'chief-of-defence': words(
      'chief of defence, chief of defense, chief of the defence staff, chief of the general staff, chairman of the joint chiefs of staff, army chief, military chief, chief of staff of the armed forces, general staff chief',
    ),
    'army-chief': words('army chief, army commander, commander-in-chief, commander in chief'),
    'supreme-commander': words('supreme allied commander, supreme commander'),
    'national-security-adviser': words('national security adviser, national security advisor, security adviser, security advisor'),
    'security-council-secretary': words(
      'security council secretary, secretary of the national security and defence council, secretary of the national security and defense council',
    ),
    'chief-of-staff': words(
      'chief of staff, head of the presidential office, head of the office of the president, presidential chief of staff',
    ),
    'special-envoy': words('special envoy, envoy, special representative'),
    ambassador: words('ambassador, envoy to'),
    spokesperson: words('spokesman, spokeswoman, spokesperson'),
    'presidential-spokesperson': words('presidential spokesman, kremlin spokesman, press secretary, spokesman'),
    'foreign-ministry-spokesperson': words('foreign ministry spokeswoman, foreign ministry spokesman, foreign ministry spokesperson'),
    'deputy-foreign-minister': words('deputy foreign minister'),
    'parliament-speaker': words('speaker of parliament, parliament speaker, speaker'),
    'party-leader': [...LEADERS, ...words('party leader, opposition leader')],
    pope: words('pope, pontiff'),
    minister: words('minister'),
  },
  postStateAfter: false,
  meetingNouns: {
    summit: words('g7, european council, summit, summits, summitry'),
    meeting: words(
      'round, meeting, gathering, conference, get-together, meet-up, meetup, tête-à-tête, session, encounter, consultations, consultation, sit-down, huddle, assembly, roundtable, round-table, contact group, ramstein',
    ),
    talks: words('talks, negotiations, discussions, deliberations, dialogue'),
    call: words(
      'call, phone call, video call, videoconference, video conference, teleconference, conference call, telephone call, phone conversation, telephone conversation, video link-up',
    ),
  },
  levels: {
    ministers: words('ministers'),
    leaders: words(
      'leaders, leader, presidents, heads of state, heads of government, heads of state and government, heads of state or government, prime ministers',
    ),
    'foreign ministers': words('foreign ministers, foreign ministerial, top diplomats, chief diplomats'),
    'defence ministers': words(
      'defence ministers, defense ministers, defence secretaries, defense chiefs from the five, defence ministerial',
    ),
    'military chiefs': words(
      'chiefs, military chiefs, army chiefs, chiefs of staff, chiefs of defence, chiefs of defense, defence chiefs, defense chiefs, armed forces chiefs, military leaders, military commanders, army commanders, chiefs of the defence staff, military officials, generals, chiefs of general staff, chiefs of the general staff, top brass, top military officials, military planners',
    ),
    'national security advisers': words('national security advisers, national security advisors, security advisers, security advisors'),
    delegations: words('delegations, negotiators, negotiating teams'),
    officials: words('senior officials'),
  },
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  days: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  relative: { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 },
  seasons: [['spring', 'springtime'], ['summer'], ['autumn'], ['winter']],
  later: {
    numbers: [['a', 'one'], ['two'], ['three'], ['four'], ['five'], ['six'], ['seven'], ['eight'], ['nine'], ['ten']],
    day: words('day, days'),
    week: words('week, weeks'),
    month: words('month, months'),
    later: words('later, after, afterwards'),
    earlier: words('earlier, before'),
    after: words('after, before'),
    ago: words('ago'),
    next: words('the next day, the following day'),
    eve: words('the previous day'),
  },
  newer: words('new, fresh, latest'),
  units: { week: ['week'], month: ['month'], year: ['year'], weekend: ['weekend'] },
  remote: words('virtual, online, remote, video, phone, telephone, virtually, videoconference, teleconference, web'),
  definite: words('the, this, that, these, those, his, her, its, their, both'),
  indefinite: words('a, an, any, another, some, no, such, every, each'),
  links: words(
    'in, on, at, of, with, between, and, the, a, among, for, by, near, held, hosted, from, to, co-chaired, chaired, convened, called, led, s, involving, about, over, to discuss, participation',
  ),
  and: words('and'),
  locative: words('in, at, near, outside'),
  calm: words(`both, behind, doors, supporting, europeans, hour, here, advisers, advisors, recovery, reconstruction, black, sea, representatives, sides, parties, europe, europes, war, delegation, delegations, delegates, negotiators, hours, several, dozens, dozen, scores, stakes, key, follow, up, ad, hoc, crunch, marathon, fresh, two, three, four, five, six, seven, eight, ten, thirty, some, around, high-level, high, level, top-level, senior, closed-door, closed, door, crisis, emergency, urgent, informal, formal, extraordinary, special, crucial, key, critical, pivotal, important, major, big, rare, historic, latest, recent, second, third, first, fourth,
    new, fresh, further, another, final, initial, inaugural, preparatory, follow-up, face-to-face, in-person, one-day, two-day, half-day, day-long, hours-long, three-hour, hybrid, world, global, multinational, international, european, western, allied, transatlantic,
    peace, security, ceasefire, truce, ukraine, defence, defense, military, guarantees, wartime, diplomatic, political, ministerial, plenary, bilateral, trilateral, multilateral, quadrilateral, private, public, planned, upcoming, scheduled, expected, forthcoming,
    hastily, arranged, organised, organized, convened, ill-fated, failed, successful, tense, lengthy, long, short, brief, early, separate, joint, earlier, last, next, this, past, previous, crunch, make-or-break, much-anticipated, anticipated, so, called, same, entire, whole,
    paris-based, leaders, chiefs, staff, working, broad, wider, expanded, mini, direct, indirect, technical, former, own, representatives, officials, delegates, counterparts, counterpart, envoys, teams, nations, countries, members, states, partners, allies, force, generation, planning, operational, coalition, willing, reassurance, strategic, evening, morning, afternoon, weekend, daylong, one-on-one, remote, virtual, online, video, phone, week, month, year, s`),
  several: words('two, three, four, several, few, many, various'),
  first: words('first, opening, earlier'),
  second: words('second'),
  foreign: words(
    'climate, ai, artificial, intelligence, budget, trade, tariff, board, cabinet, parliamentary, parliament, committee, council, press, news, party, football, soccer, staff, town, hall, annual, general, shareholder, shareholders, energy, tech, fashion, film, music, food, gas, oil, water, health, vaccine, migration, business, investment, economic, g20, brics, opec, cop30, cop29, cop, apec, sco, olympic, olympics, sports, coalition-building, wage, pay, salary, merger, takeover, contract, school, council, prayer, family, team, nuclear, development, digital, education, housing, ocean, oceans, nutrition, finance, central, bank',
  ),
  hypothetical: words('possible, potential, hypothetical, would-be, eventual, any, prospective, proposed, future'),
  meetingVerbs: words(
    'met, meet, meets, meeting, gather, gathered, gathers, convene, convened, convenes, assemble, assembled, sat down, hold talks, held talks, huddled',
  ),
  titles: words(
    'mr, mrs, ms, dr, sir, lord, lady, dame, general, gen, admiral, adm, president, minister, prime minister, chancellor, secretary, leader, king, pope, premier, pm, chief, ex-president, president-elect, vp, sen, senator, rep, gov, governor, col, colonel, marshal, baroness, comrade, boss, counterpart, spokesman, spokeswoman, strongman, envoy',
  ),
  otherRoles:
    /^(?:coach|goalkeeper|goalie|keeper|striker|midfielder|defender|winger|quarterback|pitcher|referee|umpire|jockey|mayor|mayoress|councillor|councilman|councilwoman|alderman|sheriff|constable|singer|guitarist|drummer|dj|chef|baker|butcher|farmer|plumber|headteacher|headmaster|teacher|vicar|reverend|pastor|rabbi|landlord|landlady|neighbour|neighbor|curator|sculptor|painter|novelist|poet|rapper|skipper|teammate|judge|magistrate|solicitor|barrister|bailiff|bursar|organist|choirmaster|groundsman|caretaker|carpenter|tenor|soprano|baritone|alto|pianist|violinist|conductor|architect|roofer|foreman|auditor|dentist|vet|notary|blacksmith|beekeeper|usher|puppeteer)$/,
  openers:
    words(`but, and, while, when, as, if, after, before, since, because, although, though, so, yet, or, nor, for, with, without, by, to, from, in, on, at, of, the, a, an, this, that, these, those, his, her, its, their, our, my, both, even, only, also, then, now, later, earlier, meanwhile, however,
    still, instead, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, how, why, what, who, whom, where, which, whether, can, could, will, would, should, must, did, does, do, has, have, had, is, are, was, were,
    says, said, asked, told, not, no, yes, like, unlike, despite, during, under, over, against, between, among, about, until, once, here, there, neither, either, watch, read, live, video, analysis, opinion, exclusive, breaking, when, again, perhaps, maybe, sources, allies, aides, critics, meeting, seeing, calling, thanking, urging, asking, telling, thank, ask, let, make, see, meet, call, back, full, new, old, former, ex, newly, french, british, nobody, everyone, post, pro, anti, non, via, per, amid, inside, outside, beyond, through, quoting, citing, welcoming, addressing, hosting, next, elsewhere, tonight, soon, thus, hence, afterwards, besides, moreover, nevertheless, nonetheless, further, furthermore, twice, beside, behind, shortly, eventually, thereafter, likewise, accordingly, overnight, alongside, throughout, whenever, unless, supporters`),
  metonym: {
    comes: { from: /^from$/, verbs: /^(?:came|comes|come)$/ },
    town: /^(?:mayors?|council(?:s|lors?|members?|or)?|borough|townships?|county|texas|idaho|illinois|tennessee|kentucky|ontario|ohio|maine|arkansas|missouri|town|village|hamlet|legislature|governor|senators?|voters|isd|sheriff|transit|commuters|tourists|visitors|nightlife|skyline|fc|united|rovers|wanderers|capitals|wizards)$/u,
    townVerbs:
      /^(?:hosts?|last(?:s|ed)|hosted|boasts?|sleeps|swelters?|sweltered|freezes|celebrates|celebrated|dances|beats?|won|wins|lost|loses|drew|scored|enjoys?|enjoyed|basks?|smiles|wakes|woke|thrives|bustles|attracts|attracted|shivers|buzzes|glitters|remains|lies|sits|surprises)$/u,
    statecraft:
      /^(?:reject|refus|accus|warn|den(?:y|ie)|insist|demand|condemn|threat|urg(?:e|ing)|pledg|vow|protest|negotiat|sanction|tariff|retaliat|veto|annex|invad|invasion|recogni[sz]|agree|oppos|propos|respon|react|announc|declar|denounc|dismiss|cease|truce|troop|weapon|missile|deals?$|tension|treat(?:y|ies)|diploma|government|minister|ambassador|embass|alli(?:es|ance)|ally$|wars?$|peace|attack|aggress|guarantee|concession|pressur|envoy|nuclear|militar|sovereign|occup|accept|back(?:s|ed|ing)$|support|assur|answer|reply|signal|consent)/u,
    presentForm: /.{3,}s$/,
    objects: /^(?:the|a|an|its|that|to|no|any|them|it|her|his|their|this|these|some|more|on|for|nothing)$/,
    politics:
      /^(?:grant|offer|role|answer|response|reply|position|stance|support|backing|aid|help|weapon|arm|pressure|proposal|demand|guarantee|commitment|pledge|assurance|signal|message|consent|approval|ultimatum|threat|criticism|tie|relation|blessing|refusal|veto|reaction|concession|ally|allie|leverage|trust|faith|loan|cash|mandate|patience|permission|delegation|negotiator|objection|silence|hesitation|reluctance|doubt)s?$/,
    onlyWhere: {
      for: /^(?:left|leav\p{L}*|bound|depart\p{L}*|head\p{L}*|train|flight|flew|ticket|sail\p{L}*|set|made|off|suits?|coats?|dress|suitcase|luggage|visas?|itinerary)$/u,
      by: /^(?:stop\p{L}*|pass\p{L}*|drop\p{L}*|swing)$/u,
    },
    politicsLinks: words('of, from, to, on, with, for'),
    verbForm: /.{2,}(?:ed)$/,
    verbs:
      words(`felt, feels, prefers, preferred, awaits, waits, told, answers, writes, wrote, underlines, hesitates, objects, shrugs, balks, wavers, complains, disagrees, doubts, wonders, retorts, counters, bristles, fumes, dithers, relents, concedes, protests, resists, retreats, speaks, spoke, understood, chose, thinks, pays, said, says, say, has, have, had, will, would, wants, wanted, want, must, may, might, can, cannot, could, should, did, does, do, insists, insisted, rejects, rejected, demands, demanded, refuses, refused, accuses, accused, warns, warned, argues, argued, believes, believed, hopes, hoped, fears, feared,
      seeks, sought, agrees, agreed, proposes, proposed, offers, offered, supports, supported, backs, backed, opposes, opposed, signals, signalled, signaled, denies, denied, claims, claimed, calls, called, urges, urged, expects, expected, needs, needed, plans, planned, intends, intended, pledges, pledged, promises, promised, threatens, threatened,
      considers, considered, regards, views, sees, accepts, accepted, maintains, maintained, vowed, vows, remains, continues, continued, appears, seems, announced, announces, confirmed, confirms, suggested, suggests, responded, responds, replied, stressed, noted, notes, declined, declines, knows, knew, thinks, decided, decides, invited, ruled, rules,
      dismissed, dismisses, welcomed, welcomes, criticised, criticized, condemned, condemns, ordered, sent, sends, ready, is ready, is committed, is prepared, is playing, was playing, is buying, is stalling, was stalling, is silent, was silent, is wary, was wary, is adamant, was adamant, is busy, was busy, is not, is willing, is seeking, is pushing, is trying, is unwilling, is demanding, is likely, was ready, was not, itself, reacted, reacts, shows, showed, hinted, hints, withdrew, ought, tried, tries, pushes, pushed, presses, pressed, keeps, kept, gave, gives, took, takes, made, makes, put, puts, stands, stood, broke, breaks, violates, violated, launched, is set, is expected, is looking, is open, is waging, is determined, is prepared, never, also, now, still, yet, again, long, repeatedly, reportedly, allegedly, initially, firmly, flatly, strongly, promptly`),
    partners: words(
      `whom, nor will, nor did, nor does, nor would, nor has, nor can, neither will, neither did, neither does, so did, so does, why, how, once, threaten, threatened, threatening, please, provoke, provoked, provoking, trust in, faith in, confidence in, involve, involves, involved, involving, represent, represented, representing, rebuke, rebuked, placate, mollify, engage, engaging, engaged, thank, thanked, thanking, called on, call on, calls on, calling on, supply, supplying, supplied, equip, equipping, sideline, sidelining, sidelined, bypass, bypassing, isolate, isolating, confront, confronting, appease, appeasing, defy, defying, implored, implore, criticised, criticized, condemned, courting, as for, without, between, against, pressure, pressured, pressuring, pressing, pressed, press, urge, urged, urging, force, forced, forcing, persuade, persuaded, persuading, convince, convincing, by, with, bolster, bolstered, back, backing, support, supporting, supports, help, helping, arm, arming, accuse, accused, accusing, told, tell, telling, ask, asked, asking, for, warn, warned, warning, that, sanction, sanctioning, punish, deter, deterring, trust, allow, allowing, push, pushed, pushing, because, if, unless, what, whether, when, while, as, since, although, though, than, blame, blamed, blaming, assure, assured, reassure, abandon, give, gives, gave, giving, offer, offered, let, demand, gives, protect, reward, rewarding, bind, allied, but, word from, plan from, plans from, draft from, drafts from, paper from, papers from, text from, commitment to, support to, aid to, support from, backing from, commitment from, commitment of, backing of, support of, guarantees to, guarantees from, arms to, weapons to, help from, commitments to, assurances to, assurances from, signals from, response from, concessions from, pressure on, demands on, proposal to, ties to, message to, signal to, offer to, loyalty to, according to, thanks to, criticism of, approval of, behalf of, demands of, demand of, consent of, and, or, both, expects, wants, expected, wanted`,
    ),
    places: words(
      'in, at, near, outside, around, across, through, into, toward, towards, inside, throughout, over, reached, left, leave, leaves, leaving, reach, visit, visited, visiting, visits, attacked, bombed, struck, hit, shelled, central, downtown, eastern, western, northern, southern, arrived, fled, from, to, of, via, greater, beyond, north, south, east, west, arrives, enter, entered, occupied, besieged, old, on',
    ),
    placeNouns: words(
      'region, oblast, suburb, suburbs, street, streets, airport, station, metro, hotel, palace, museum, museums, resident, residents, mayor, university, stock, exchange, time, city, centre, center, neighbourhood, district, square, hospital, theatre, theater, opera, river, cathedral, bureau, correspondent, summit, meeting, talks, conference, gathering, agreement, agreements, accord, accords, declaration, treaty, club, olympics, games, attacks, climate, memorandum, format, post, times, independent, d.c., dc, state, commuters, skyline, landmark, restaurant, restaurants, café, café, motor, marathon, fashion, week, saint-germain, zoo, wall, philharmonic, film, festival, embassy, negotiations, discussions, summitry',
    ),
  },
}
