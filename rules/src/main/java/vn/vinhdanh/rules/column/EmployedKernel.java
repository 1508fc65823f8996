package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;

/** Recruited, or founded, so many whole months before the end of the achievement year. */
record EmployedKernel(int months, int womenMonths) implements Kernel {

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        for (int row = 0; row < block.size(); row++) {
            Kernel.worsen(answers, row, code(block.population(), block.first() + row));
        }
    }

    private int code(Population population, int row) {
        if (!population.sinceKnown(row)) {
            return Code.UNKNOWN;
        }
        int served = (population.year(row) + 1 - population.sinceYear(row)) * 12
                - (population.sinceMonth(row) - 1)
                - (population.sinceDayOfMonth(row) > 1 ? 1 : 0);
        Truth woman = population.woman(row);
        if (served >= Math.max(months, womenMonths) || served >= (woman == Truth.YES ? womenMonths : months)) {
            return Code.MET;
        }
        boolean sexUnknown = woman == Truth.UNKNOWN && population.subject(row) == Subject.INDIVIDUAL;
        return sexUnknown && served >= Math.min(months, womenMonths) ? Code.UNKNOWN : Code.NOT_MET;
    }
}
