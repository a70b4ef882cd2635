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

    /// What the first paragraph of a release says of itself.
    static final List<String> ANNOUNCES =
            List.of(
                    "announce",
                    "today report",
                    "reported today",
                    "today said",
                    "said today",
                    "reported ",
                    " declared ");

    /// How a letter, a memorandum or a transcript begins.
    static final List<String> OTHER_OPENINGS =
            List.of(
                    "dear",
                    "operator",
                    "moderator",
                    "ladies and gentlemen",
                    "to our shareholders",
                    "memorandum");

    /// What the titles of contracts and of other papers than releases say.
    static final List<String> OTHER_PAPERS =
            List.of(
                    "agreement and plan",
                    "prospectus",
                    "indenture",
                    "financial supplement",
                    "conference call transcript");

    /// What the headings of financial tables say.
    static final List<String> STATEMENTS =
            List.of(
                    "statements of",
                    "statement of",
                    "balance sheet",
                    "tables follow",
                    "table follows",
                    "reconciliation of",
                    "selected financial",
                    "consolidated financial",
                    "condensed consolidated",
                    "statements to follow",
                    "tables to follow");

    /// What a sentence says that asks for a call or a letter.
    static final List<String> ASKS =
            List.of("call", "contact", "question", "inquir", "information");

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

    /// What stands before a phone or an address and says which one it is.
    static final Set<String> NUMBER_LABELS =
            Set.of("fax", "web", "website", "cell", "mobile", "office", "toll free", "direct");

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
                    "and of for to the in with by & its a an from on as at or into that which after over under than through between during regarding concerning against within without until among via per");

    /// What companies do in headlines; a title that begins with one belongs to a title before it
    /// that has none.
    static final Set<String> DEEDS =
            words(
                    """
                    announce announces report reports complete completes declare declares sign signs enter enters agree agrees receive receives appoint appoints
                    name names elect elects acquire acquires expand expands form forms launch launches file files sell sells post posts earn earns earned
                    provide provides issue issues to start starts begin begins initiate initiates achieve achieves present presents close closes amend amends increase increases raise raises reduce reduces
                    """);

    /// Verbs that introduce somebody's words.
    static final Set<String> SPEECH =
            words(
                    """
                    said says stated states commented comments noted notes added adds remarked remarks explained explains continued continues concluded concludes
                    observed declared emphasized stressed reiterated acknowledged affirmed summarized stating saying commenting adding noting indicated replied cautioned
                    predicted recalled wrote told asserted reflected shared responded opined enthused emphasizes stresses indicates explaining
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
                    aaron abby abdul abigail adam adeline adolfo adrian agnes ahmed aidan akira al alain alan alana albert alberto aldo alec alejandro alessandro alex
                    alexander alexandra alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison allyson alvin alyssa amanda amber amir
                    amit amos amy ana anders andre andrea andreas andres andrew andria andy angela angelica angelo angie anil anita anja ann anna anne anneke annie
                    anthony antoine anton antonia antonio april arash archie ariel arlene armando arne arnold arthur arturo arun ashley ashok audrey avi axel barbara
                    barnaby barry basil beatrice beau becky belinda ben benjamin benny bernadette bernard bernardo bert bertrand beth betsy bettina betty beverly bianca
                    bill bjorn blair bob bonnie boris brad bradley brandon brenda brendan brent bret brett brian bridget bridgette brittany brock brooke bruce bruno bryan
                    burton byron caitlin calvin cameron camille candice carl carla carlos carly carmen carol carole caroline carolyn carrie casey cassandra catherine
                    cathy cecilia cedric celia cesar chad charlene charles charlie charlotte cheryl chet chloe chris christian christina christine christopher christy
                    cindy claire clare clarence clark claude claudia clayton clifford clint clive colette colin colleen connie conrad constance cora corey cornelius cory
                    courtney craig crystal curt curtis cynthia cyril cyrus dale dalia damian damon dan dana daniel danielle danny daphne darin darlene darrell darren
                    darryl daryl dave david dawn dean deanna deb debbie deborah debra deepak delia denise dennis denny derek derrick desmond dexter diana diane dick diego
                    dieter dina dirk dolores dominic dominique don donald donna donovan dora doreen dorian doris dorothy doug douglas drew duncan dustin dwight dylan earl
                    earle ed eddie edgar edie edith edmond edmund edna eduard eduardo edward edwin edwina eileen elaina elaine eleanor elena eli elias elisa elisabeth
                    elise elizabeth ellen elliot elliott eloise elsa emil emilio emily emma emmanuel enrique eric erica ericka erik erin ernest ernie ernst erwin estelle
                    esther ethan eugene eugenia eunice eva evan evelyn everett fabian faith fay federico felicia felix ferdinand fergus fernanda fernando fiona flora
                    florence floyd frances francine francis francisco franco francois frank frankie franklin franz fred frederick fritz gabriel gabriela gail garrett
                    garth gary gavin gayle gene genevieve geoff geoffrey george gerald geraldine gerard gerry gideon gilbert gilles gina giovanni gisele giuseppe gladys
                    glen glenn gloria gordon grace graham greg gregg gregor gregory greta gretchen guido guillermo gunther gus gustavo guy gwen gwendolyn hal hannah hans
                    harlan harold harriet harry harvey hassan heather hector heidi helen helena helene helga henri henrik henry herb herbert herman hilary hilda hillary
                    hiroshi holly horace horst howard hubert hugh hugo ian ibrahim ida ignacio igor ina ines ingrid ira irene irma irving irwin isaac isabel isabelle
                    isaiah ivan jacinta jack jackie jaclyn jacob jacqueline jacques jaime jake jamal james jamey jamie jan jane janelle janet janice janis jared jasmine
                    jason javier jay jayne jean jeanette jeanine jeanne jed jeff jeffrey jen jenna jennie jennifer jenny jeremiah jeremy jeri jerome jerri jerry jesse
                    jessica jessie jill jim jimmy joachim joan joana joann joanna joanne joaquin jocelyn jodi joe joel joerg johan johann johannes john johnny jolene jon
                    jonathan joni jordan jorge jose josefina joseph josh joshua josie joy joyce juan judith judy jules julia julian julianne julie julien juliet juliette
                    julio jurgen justin kai kara kareem karen karin karl karla kate katharina katharine katherine kathie kathleen kathryn kathy katie katrina kay kayla
                    keith kelley kelli kelly ken kenneth kent keri kerri kerry kevin kim kimberly kirk kirsten kris krishna kristen kristi kristin kristina kristine
                    kristy kurt kyle lana larry lars latoya laura lauren laurence laurent laurie laverne lawrence leah leanne lee leigh leila lena lenny leo leon leona
                    leonard leopold leroy leslie lester leticia lewis liam lila lillian linda lindsay lindsey lindy lionel lisa liz liza lloyd lois lola lorenzo loretta
                    lori lorraine lou louie louis louisa louise lowell luca lucas lucia luciano lucille lucy ludwig luigi luis luke luther lydia lyle lynn lynne mabel
                    mack madeleine madeline mae magdalena malcolm manfred manny manuel mara marc marcel marcella marcelo marcia marco marcos marcus margaret margie margo
                    margot maria marian mariana marianne maribel marie marilyn marina mario marion marisa marissa marjorie mark markus marla marlene marlon marsha
                    marshall martha martin martina marty marvin mary mathew mathias matt matteo matthew matthias maude maura maureen mauricio maury max maxine maxwell
                    megan melanie melinda melissa melvin mercedes meredith meryl mia micah michael michelle mickey miguel mike milan mildred miles millie milo milton
                    mindy mira miranda miriam mitch mitchel mitchell mohamed mohammed molly mona monica monique monte morgan morris muriel murray myra myrna myron nadia
                    nadine nancy nanette naomi natalie natasha nathalie nathan nathaniel neal ned neha neil nelson neville nicholas nick nicky nicola nicolas nicole niels
                    nigel nikhil nikki nils nina noah noel nolan nora noreen norma norman odette olaf ole olga oliver olivia olivier omar orson oscar otto owen pablo pam
                    pamela paolo pascal pat patricia patrick patsy patti patty paul paula pauline pedro peggy penelope penny perry pete peter phil philip phillip phoebe
                    phyllis pierre piet priya quentin quincy rachel rachelle rae rafael raj rajesh ralf ralph ramesh ramon ramona randall randy raoul raquel raul ravi ray
                    raymond rebecca reed reggie regina reginald reinhard renata rene renee rhonda ricardo rich richard rick ricky riley rita rob robbie robert roberta
                    roberto robin robyn rocco rochelle rod roderick rodney rodrigo roger roland romeo ron ronald ronnie rosa rosalie rosanne rose rosemarie rosemary ross
                    roxanne roy ruben rudolf rudolph rudy rufus rupert russ russell rusty ruth ruthie ryan sabrina sadie sally salvador salvatore sam samantha samir
                    samuel sandeep sandra sandy sanjay sara sarah saul saundra scott sean sebastian selena serena serge sergei sergio seth shane shannon shari sharlene
                    sharon sharron shaun shauna shawn shawna sheila sheldon shelley sherman sherri sherry sheryl shirley sid sidney sigmund silvia simon simone sonia
                    sonja sonya sophia spencer stacey stacy stan stanley stefan stefanie steffen stella stephanie stephen steve steven stewart stu stuart sue sunil susan
                    susana susie suzanna suzanne suzy sven sybil sylvia tad takashi tamar tamara tami tammie tammy tania tanya tara tatiana ted teresa teri terrence terri
                    terry tess tessa thad thea thelma theo theodore theresa thomas tiffani tiffany tim timmy timothy tina tobias toby todd tom tommie tommy toni tony
                    tonya tracey traci tracy travis trevor trey tricia trina trish tristan troy trudy tyler tyrone ulrich ursula valentina valerie vance vanessa vaughn
                    velma vera verne vernon veronica vicki victor victoria vijay vince vincent viola virginia vivek vivian vivien vladimir wally walt walter walther wanda
                    warren wayne wendy wes wesley whitney wilbur wilfred wilhelm will willa willard william willie wilma winifred winston wolfgang woody wyatt xavier
                    yasmin yolanda yuri yves yvette yvonne zach zachary zack zoe
                    """);
}
