package dev.octavo.biopharma;

/// Tells by single words what a text may be about, so that most texts are never looked at closely.
final class Gate {

    static final int PAYMENT = 1;
    static final int STATUS = 2;
    static final int RESULTS = 4;

    private static final Words RESULT = Words.of("results", "earnings");
    private static final Words ENDED = Words.of("ended", "ending");
    private static final Words STEP = Words.of("phase", "ind", "inds", "nda", "bla", "maa", "cta", "investigational", "trial", "trials", "clinical", "marketing", "approval", "approved", "patient", "patients", "subject");

    private static final Words MILESTONE = Words.of("milestone", "milestones");
    private static final Words PAID = Words.of("payment", "payments", "fee", "fees", "earned", "earns", "pays", "paid", "pay", "triggers", "triggered", "triggering", "entitles", "received");
    private static final Words TRIAL = Words.of(
            "phase", "ind", "nda", "bla", "maa", "investigational", "fda", "ema", "clinical", "antibody", "preclinical", "patients", "commercialization", "commercialize", "biopharmaceutical", "therapeutics", "drug", "licensee", "licensor", "pharmaceutical", "pharmaceuticals", "oncology", "tumor", "therapy", "therapeutic", "indication", "pharma", "target", "candidate", "collaboration", "approval", "regulatory", "royalty", "royalties", "license", "licensed", "option", "inhibitor", "compound", "study", "trial", "opt-in", "vaccine", "vaccines", "biotechnology");

    private Gate() {}

    static int topics(Tokens t) {
        boolean milestone = false;
        boolean paid = false;
        boolean trial = false;
        boolean step = false;
        boolean results = false;
        boolean ended = false;
        for (int i = 0; i < t.count; i++) {
            int w = t.word[i];
            milestone |= MILESTONE.has(w);
            paid |= PAID.has(w);
            trial |= TRIAL.has(w);
            step |= STEP.has(w);
            results |= RESULT.has(w);
            ended |= ENDED.has(w);
        }
        return (milestone || (paid && trial) ? PAYMENT : 0) | (trial && step ? STATUS : 0) | (results && ended ? RESULTS : 0);
    }
}
