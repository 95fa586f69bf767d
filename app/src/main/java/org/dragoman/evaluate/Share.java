package org.dragoman.evaluate;

/**
 * So many of so many, with the 95 % interval of Wilson.
 *
 * <p>Example: {@code new Share(8, 10)}: {@code value()} is 0.8, {@code low()} 0.49, {@code high()} 0.94. Source: Wilson
 * 1927, Journal of the American Statistical Association 22.
 *
 * @param right how many
 * @param of of how many; 0 gives 0 with an interval from 0 to 1
 */
public record Share(int right, int of) {
    private static final double Z = 1.959964;

    /** The share, from 0 to 1. */
    public double value() {
        return of == 0 ? 0 : (double) right / of;
    }

    /** The interval's lower end. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The interval's upper end. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
