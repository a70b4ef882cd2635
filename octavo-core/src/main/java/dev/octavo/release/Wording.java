package dev.octavo.release;

import java.util.List;
import java.util.Set;

/// What the readers of a release know of the language, in one place: words in small letters,
/// without punctuation.
final class Wording {

    private Wording() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.strip().split("\\s+")));
    }

    /// Wire services as they sign a dateline, in capitals; the longer before the shorter that
    /// begins like it.
    static final List<String> WIRES =
            List.of(
                    "BUSINESS WIRE",
                    "BUSINESSWIRE",
                    "PRNEWSWIRE",
                    "PR NEWSWIRE",
                    "PRIME NEWSWIRE",
                    "PRIMENEWSWIRE",
                    "PRIMEZONE",
                    "GLOBE NEWSWIRE",
                    "GLOBENEWSWIRE",
                    "GLOBAL NEWSWIRE",
                    "MARKETWIRED",
                    "MARKETWIRE",
                    "MARKET WIRE",
                    "INTERNET WIRE",
                    "ACCESSWIRE",
                    "ACCESS WIRE",
                    "CANADA NEWSWIRE",
                    "CNW GROUP",
                    "CNW",
                    "CCNMATTHEWS",
                    "CCN NEWSWIRE",
                    "NEWSFILE CORP",
                    "NEWSFILE",
                    "EIN PRESSWIRE",
                    "XINHUA-PRNEWSWIRE",
                    "ASIANET",
                    "BW HEALTHWIRE",
                    "PRWEB",
                    "M2 PRESSWIRE",
                    "EUROPA PRESS",
                    "DOW JONES",
                    "THOMSON REUTERS",
                    "REUTERS",
                    "HUGIN",
                    "MARKETWATCH",
                    "THE NEWSWIRE",
                    "THENEWSWIRE",
                    "INVESTORWIRE",
                    "NEWSWIRE");

    /// What a line says that names the document a release.
    static final List<String> LABELS =
            List.of(
                    "for immediate release",
                    "for immediate distribution",
                    "immediate release",
                    "for release",
                    "for use",
                    "news release",
                    "press release",
                    "media release",
                    "earnings release",
                    "news from",
                    "press information",
                    "press announcement",
                    "news announcement",
                    "company press release",
                    "corporate news",
                    "company news",
                    "financial news",
                    "investor news",
                    "news bulletin",
                    "news for",
                    "news",
                    "release date",
                    "embargoed",
                    "embargo",
                    "not for release",
                    "not for distribution",
                    "media advisory",
                    "financial release",
                    "release:",
                    "source:",
                    "joint press release",
                    "joint news release",
                    "update",
                    "n e w s",
                    "p r e s s");

    /// Labels that alone make the document a release.
    static final List<String> SURE_LABELS =
            List.of(
                    "for immediate release",
                    "for immediate distribution",
                    "immediate release",
                    "for release",
                    "news release",
                    "press release",
                    "media release",
                    "earnings release",
                    "company press release",
                    "joint press release",
                    "joint news release",
                    "embargoed",
                    "n e w s",
                    "p r e s s",
                    "news for release");

    /// How a contact block begins.
    static final List<String> CONTACT_LABELS =
            List.of(
                    "contact",
                    "company contact",
                    "corporate contact",
                    "investor contact",
                    "investors contact",
                    "media contact",
                    "press contact",
                    "agency contact",
                    "financial contact",
                    "editorial contact",
                    "ir contact",
                    "pr contact",
                    "public relations contact",
                    "investor relations contact",
                    "investor relations",
                    "media relations",
                    "public relations",
                    "corporate communications",
                    "investor and media",
                    "investors and media",
                    "investor and press",
                    "investor & media",
                    "media and investor",
                    "media & investor",
                    "media/investor",
                    "investor/media",
                    "for further information",
                    "for more information",
                    "for additional information",
                    "for information",
                    "for media",
                    "for investors",
                    "for investor",
                    "investors",
                    "investor",
                    "media",
                    "press",
                    "analyst",
                    "financial community",
                    "financial media",
                    "trade",
                    "at the company",
                    "from the company",
                    "inquiries",
                    "further information",
                    "shareholder",
                    "investment community",
                    "corporate inquiries",
                    "business contact",
                    "primary contact",
                    "additional contact",
                    "financial inquiries",
                    "company",
                    "u.s. contact",
                    "us contact",
                    "direct inquiries");

    /// Words of job titles and departments; none of them is part of a person's name.
    static final Set<String> TITLES =
            words(
                    """
                    president officer chief executive director vice senior svp evp vp ceo cfo coo cto cio cmo cso chairman chairwoman chairperson chair treasurer
                    controller comptroller secretary counsel general manager managing partner principal head founder co-founder cofounder co-chairman co-chief co-ceo
                    co-president assistant associate executive investor investors media public press corporate communications relations affairs marketing finance
                    financial operating operations accounting legal analyst specialist coordinator scientific medical technology information development
                    strategic strategy planning business administration human resources global worldwide international board department group-head
                    commercial product vice-president spokesperson spokesman spokeswoman editor professor trustee member lead contact contacts inquiries external internal interim acting
                    company's research regulatory clinical investigator sales governor commissioner
                    """);

    /// Words of organisations' names; none of them is part of a person's name.
    static final Set<String> ORGANISATIONS =
            words(
                    """
                    inc incorporated corp corporation co company llc llp lp ltd limited plc sa ag nv gmbh group holdings holding bank bancorp bancshares partners associates
                    assoc communications consulting advisors advisers securities capital trust fund industries technologies technology systems pharmaceuticals
                    pharma biosciences biotech therapeutics sciences laboratories labs energy resources international enterprises solutions networks
                    financial funding insurance university institute hospital center foundation agency partnership services software semiconductor electronics
                    public relations investor worldwide strategies ventures global media international's stores foods brands medical health healthcare
                    airlines motors oil gas petroleum power electric water communications' ir pr wire newswire board department
                    """);

    /// Endings of a company's name.
    static final Set<String> SUFFIXES =
            words(
                    "inc incorporated corp corporation co company llc llp lp ltd limited plc sa ag nv gmbh bancorp bancshares n.a n.v s.a l.p l.l.c l.l.p p.l.c");

    /// Capitalised words that begin sentences, labels and lines of address; none of them begins a
    /// person's name or a place.
    static final Set<String> NO_NAME =
            words(
                    """
                    the a an in on at as for to of by from with our we i it its this that these those and but or if when while since during after before under over
                    about for immediate release news press media contact contacts exhibit ex page date dated released effective note notes source fax tel telephone phone
                    email e-mail web website www street avenue road suite floor box drive parkway boulevard tower building nasdaq nyse amex otc tsx symbol ticker
                    quarter fiscal year first second third fourth results revenue revenues net income total sales company corporation both however additionally commenting according
                    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
                    united states north south east west new san los city county embargoed mr mrs ms dr prof he she they his her their there you your all
                    """);

    /// Small words that run on: a line that ends or begins with one of them is not complete.
    static final Set<String> CONNECTORS =
            words(
                    "and of for to the in with by & its a an from on as at or into that which after over under than through between during");

    /// What companies do in headlines; a title that begins with one belongs to a title before it
    /// that has none.
    static final Set<String> DEEDS =
            words(
                    """
                    announce announces report reports complete completes declare declares sign signs enter enters agree agrees receive receives appoint appoints
                    name names elect elects acquire acquires expand expands form forms launch launches file files sell sells post posts earn earns earned
                    provide provides issue issues to start starts begin begins initiate initiates achieve achieves present presents close closes amend amends
                    """);

    /// Verbs that introduce somebody's words.
    static final Set<String> SPEECH =
            words(
                    """
                    said says stated states commented comments noted notes added adds remarked remarks explained explains continued continues concluded concludes
                    observed declared emphasized stressed reiterated acknowledged affirmed summarized stating saying commenting adding noting indicated replied cautioned
                    predicted recalled wrote told asserted reflected
                    """);

    /// States of the United States as datelines shorten them, and some lands; with a city before
    /// they make a place.
    static final Set<String> STATES =
            words(
                    """
                    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
                    ala ariz ark calif colo conn del fla ill ind kan kans ky mass md mich minn miss mo mont neb nebr nev okla ore oreg penn tenn tex vt wash wis wisc wyo
                    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
                    maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
                    virginia washington wisconsin wyoming jersey york mexico hampshire carolina dakota island ontario quebec alberta manitoba bc columbia canada israel
                    england uk ireland germany france switzerland netherlands japan china bermuda australia singapore india korea taiwan sweden denmark norway finland belgium austria italy spain brazil usa u.s.a us
                    """);

    /// Common given names; they tell a person from an agency where both are two capitalised words.
    static final Set<String> GIVEN =
            words(
                    """
                    aaron abby adam adrian al alan albert alec alex alexander alexandra alexis alfred alice alicia alison allan allen allison alyssa amanda amber amit amy ana andrea
                    andrew andria andy angela angie anil anita ann anna anne annie anthony antonio april arnold arthur ashley audrey barbara barry beatrice becky ben benjamin bernard
                    beth betsy betty beverly bill blair bob bonnie brad bradley brandon brenda brendan brent bret brett brian bridget brittany brooke bruce bryan caitlin cameron
                    candice carl carla carlos carol carole caroline carolyn carrie casey cassandra catherine cathy cecilia chad charles charlie charlotte cheryl chris christian
                    christina christine christopher christy cindy claire clare clark claudia clayton clifford colin colleen connie constance corey courtney craig crystal curt curtis
                    cynthia dale dan dana daniel danielle darrell darren dave david dawn dean deanna debbie deborah debra denise dennis derek diana diane dick dominic don donald
                    donna doris dorothy doug douglas drew duncan dwight earl ed edith eduardo edward edwin eileen elaine eleanor elena elizabeth ellen emily emma eric erica erik
                    erin ernest esther ethan eugene eva evan evelyn faith felicia fernando florence frances francis francisco frank franklin fred frederick gabriel gail gary
                    gavin gene geoff geoffrey george gerald gerard gilbert gina glen glenn gloria gordon grace graham greg gregg gregory guy hal hannah harold harry harvey heather
                    hector heidi helen henry herbert holly howard hugh ian irene isaac ivan jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jared jason
                    jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joann joanna joanne jodi joe joel john
                    johnny jon jonathan jordan jose joseph josh joshua joy joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie
                    kay keith kelley kelli kelly ken kenneth kent kerry kevin kim kimberly kirk kris kristen kristin kristina kurt kyle larry laura lauren laurence laurie lawrence leah
                    lee leigh leo leon leonard leslie lester lewis liam lillian linda lindsay lindsey lisa liz lloyd lois lori lorraine louis louise lucas lucy luis luke lynn
                    lynne madeline marc marcia marcus margaret maria marian marie marilyn mario marion marjorie mark marlene marsha marshall martha martin marty marvin mary matt
                    matthew maureen max maxwell megan melanie melinda melissa mercedes meredith michael michelle miguel mike mildred milton mindy miranda miriam mitch mitchel mitchell
                    molly monica morgan morris murray myron nadine nancy naomi natalie natasha nathan neal neil nicholas nick nicole nina noah noel nora norman oliver olivia oscar
                    pam pamela pat patricia patrick patti paul paula pauline pedro peggy penny perry pete peter phil philip phillip phyllis rachel rafael ralph ramon randall randy
                    ray raymond rebecca regina renee rich richard rick ricky rita rob robert roberta roberto robin rod rodney roger roland ron ronald rosa rose rosemary ross roy
                    ruben russ russell ruth ryan sally sam samantha samuel sandra sandy sara sarah saul scott sean seth shannon sharon shaun shawn sheila sheldon shelley sherri sherry
                    shirley sidney simon sonia sophia spencer stacey stacy stan stanley stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tammy tanya
                    tara ted teresa teri terrence terri terry thad theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey traci tracy travis trevor
                    tricia troy tyler valerie vanessa vera vernon veronica vicki victor victoria vijay vince vincent virginia vivian walt walter wanda warren wayne wendy wesley
                    whitney will william willie yolanda yvonne zachary
                    """);
}
