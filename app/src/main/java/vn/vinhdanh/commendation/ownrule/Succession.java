package vn.vinhdanh.commendation.ownrule;

/**
 * Keeps an older law from following a newer one. A turn is taken while the writers' lock is held, which is given back with the
 * commit; what is done afterwards may come in another order, and then only the later turn counts.
 */
final class Succession {

    private long taken;
    private long followed;

    synchronized long next() {
        return ++taken;
    }

    /** Does it, unless a later turn has been done. */
    synchronized void follow(long turn, Runnable act) {
        if (turn > followed) {
            followed = turn;
            act.run();
        }
    }
}
