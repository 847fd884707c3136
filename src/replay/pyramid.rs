//! What is lowest and highest, or there at all, in any range of many.

/// How many are one on the next level.
const WIDTH: usize = 16;

/// Things of which several are one: the least and the greatest of them, say.
pub(crate) trait Join: Copy {
    /// Of nothing.
    const NONE: Self;
    fn join(self, other: Self) -> Self;
}

/// From things in their order, each sixteen of one level joined in the next.
#[derive(Clone, Debug)]
pub(crate) struct Pyramid<T> {
    levels: Vec<Vec<T>>,
}

impl<T> Default for Pyramid<T> {
    fn default() -> Self {
        Self { levels: vec![Vec::new()] }
    }
}

impl<T: Join> Pyramid<T> {
    pub(crate) fn len(&self) -> usize {
        self.levels[0].len()
    }

    pub(crate) fn push(&mut self, mut it: T) {
        for level in 0.. {
            self.levels[level].push(it);
            let below = &self.levels[level];
            if !below.len().is_multiple_of(WIDTH) {
                return;
            }
            it = join(&below[below.len() - WIDTH..]);
            if self.levels.len() == level + 1 {
                self.levels.push(Vec::new());
            }
        }
    }

    /// Those from `start` to before `end`.
    pub(crate) fn range(&self, mut start: usize, mut end: usize) -> T {
        let mut joined = T::NONE;
        for level in &self.levels {
            // What does not fill one of the next level.
            let (first, last) = (start.next_multiple_of(WIDTH), end / WIDTH * WIDTH);
            if first >= last {
                return joined.join(join(level.get(start..end).unwrap_or_default()));
            }
            joined = joined.join(join(&level[start..first])).join(join(&level[last..end]));
            (start, end) = (first / WIDTH, last / WIDTH);
        }
        joined
    }
}

fn join<T: Join>(all: &[T]) -> T {
    all.iter().fold(T::NONE, |joined, &it| joined.join(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Join for u32 {
        const NONE: Self = 0;

        fn join(self, other: Self) -> Self {
            self.max(other)
        }
    }

    #[test]
    fn a_range_is_what_its_parts_come_to() {
        let mut pyramid = Pyramid::default();
        let all: Vec<u32> = (0..700).map(|it| it * 7919 % 1009 + 1).collect();
        for (count, &it) in all.iter().enumerate() {
            for start in [0, count / 3, count / 2, count.saturating_sub(40), count] {
                let expected = all[start..count].iter().max().copied().unwrap_or_default();
                assert_eq!(pyramid.range(start, count), expected, "{start}..{count}");
            }
            pyramid.push(it);
        }
        assert_eq!(pyramid.len(), 700);
    }
}
